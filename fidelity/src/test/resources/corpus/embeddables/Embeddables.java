package embeddables;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

public class Embeddables {
  @Embeddable
  public static class Address {
    String street;

    @Column(nullable = false)
    String city;

    int zip;

    @Column(nullable = false)
    int requiredZip;

    @Basic(optional = false)
    String country;

    @Column(unique = true)
    String code;

    @Embedded Inner inner;
    @Transient String notMapped;
  }

  @Embeddable
  public static class Inner {
    @Column(name = "deep_column", unique = true)
    String deep;

    String other;
  }

  @MappedSuperclass
  public static class PartBase {
    String inherited;
  }

  @Embeddable
  public static class Part extends PartBase {
    String own;
  }

  @Embeddable
  public static class Generic<T> {
    T value1;
  }

  @Embeddable
  public record Measure(String unit, int amount) {}

  public static class Unannotated {
    String inUnannotated;
  }

  @Entity
  public static class Owner {
    @Id Long id;
    @Embedded Address home;
    Part byType;
    @Embedded Generic<String> generic;
    Measure measure;
    @Embedded Unannotated unannotated;
  }

  @Embeddable
  public static class TwoFaced {
    @Column(name = "by_field")
    String face;

    @Column(name = "by_getter")
    public String getFace() {
      return face;
    }

    public void setFace(String face) {
      this.face = face;
    }
  }

  @Embeddable
  @Access(AccessType.FIELD)
  public static class Fixed {
    @Column(name = "fixed_field")
    String fixed;

    public String getNotMapped() {
      return fixed;
    }
  }

  @Entity
  public static class ByGetter {
    Long id;

    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public TwoFaced getFaced() {
      return null;
    }

    public void setFaced(TwoFaced faced) {}

    @Embedded
    public Fixed getFixed() {
      return null;
    }

    public void setFixed(Fixed fixed) {}
  }
}
