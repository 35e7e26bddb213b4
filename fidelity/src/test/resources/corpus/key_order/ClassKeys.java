package key_order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Objects;

/** A class has its parts in the order of their names. */
public class ClassKeys {
  @Entity
  @IdClass(MonthKey.class)
  public static class Month {
    @Id
    @Column(name = "p_year")
    int year;

    @Id
    @Column(name = "p_month", length = 9)
    String month;
  }

  public static class MonthKey implements Serializable {
    int year;
    String month;

    @Override
    public boolean equals(Object other) {
      return other instanceof MonthKey key && year == key.year && Objects.equals(month, key.month);
    }

    @Override
    public int hashCode() {
      return Objects.hash(year, month);
    }
  }

  @Entity
  public static class Quarter {
    @EmbeddedId QuarterKey id;
  }

  @Embeddable
  public static class QuarterKey implements Serializable {
    @Column(name = "p_year")
    int year;

    @Column(name = "p_month", length = 9)
    String month;

    @Override
    public boolean equals(Object other) {
      return other instanceof QuarterKey key && year == key.year && Objects.equals(month, key.month);
    }

    @Override
    public int hashCode() {
      return Objects.hash(year, month);
    }
  }

  @Entity
  public static class Closing {
    @Id Long id;

    @OneToOne
    @JoinColumn(name = "y1", referencedColumnName = "p_year")
    @JoinColumn(name = "m1", referencedColumnName = "p_month")
    Month first;

    @OneToOne
    @JoinColumn(name = "m2")
    @JoinColumn(name = "y2")
    Month second;

    @OneToOne Month third;
    @OneToOne Quarter fourth;
  }
}
