package mapped_superclasses;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Superclasses in a row, with overrides at each step. */
public class MappedSuperclasses {
  @MappedSuperclass
  public abstract static class Entity0 {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 30)
    String owner;
  }

  @MappedSuperclass
  @AttributeOverride(name = "owner", column = @Column(name = "possessor", length = 40, nullable = false))
  public abstract static class Owned extends Entity0 {
    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "owned_from"))
    Span owned;
  }

  @Embeddable
  public static class Span {
    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    LocalDate to;
  }

  public abstract static class Plain extends Owned {
    String notMapped;
  }

  @Entity
  @AttributeOverride(name = "id", column = @Column(name = "boat_id"))
  @AttributeOverride(name = "owned.to", column = @Column(name = "owned_until", nullable = false))
  public static class Boat extends Plain {
    String name;
  }

  @Entity
  @AttributeOverrides({
    @AttributeOverride(name = "owner", column = @Column(name = "farmer")),
    @AttributeOverride(name = "owned.from", column = @Column(name = "farmed_from"))
  })
  public static class Field extends Owned {
    BigDecimal area;
  }

  @MappedSuperclass
  @Access(AccessType.PROPERTY)
  public abstract static class Named extends Entity0 {
    private String shownName;

    @Column(name = "shown", length = 99)
    public String getShownName() {
      return shownName;
    }

    public void setShownName(String shownName) {
      this.shownName = shownName;
    }
  }

  @Entity
  @Access(AccessType.FIELD)
  public static class Village extends Named {
    Integer inhabitants;
    @ManyToOne Field field;
  }
}
