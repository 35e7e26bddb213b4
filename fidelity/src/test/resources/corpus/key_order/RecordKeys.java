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

/** A record has its parts in the order of its components, not of their names. */
public class RecordKeys {
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

  public record MonthKey(int year, String month) implements Serializable {}

  @Entity
  public static class Quarter {
    @EmbeddedId QuarterKey id;
  }

  @Embeddable
  public record QuarterKey(
      @Column(name = "p_year") int year, @Column(name = "p_month", length = 9) String month)
      implements Serializable {}

  @Entity
  public static class Closing {
    @Id Long id;

    @OneToOne
    @JoinColumn(name = "y1", referencedColumnName = "p_year")
    @JoinColumn(name = "m1", referencedColumnName = "p_month")
    Month first;

    @OneToOne
    @JoinColumn(name = "y2")
    @JoinColumn(name = "m2")
    Month second;

    @OneToOne Month third;
    @OneToOne Quarter fourth;
  }
}
