package accesses;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

public class Accesses {
  @Entity
  public static class ByGetter {
    private Long id;
    String onlyField;

    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    @Column(name = "renamed")
    public String getOther() {
      return null;
    }

    public void setOther(String other) {}

    public boolean isActive() {
      return true;
    }

    public void setActive(boolean active) {}

    public Boolean isBoxed() {
      return true;
    }

    public void setBoxed(Boolean boxed) {}

    public String isNoProperty() {
      return null;
    }

    @Transient
    public String getNotMapped() {
      return null;
    }

    public String getURLValue() {
      return null;
    }

    public void setURLValue(String value) {}

    protected String getVisible() {
      return null;
    }

    protected void setVisible(String visible) {}

    private String getHidden() {
      return null;
    }

    private void setHidden(String hidden) {}

    public static String getNothing() {
      return null;
    }

    public String getWithArgument(int argument) {
      return null;
    }
  }

  @Entity
  @Access(AccessType.FIELD)
  public static class Mixed {
    @Id Long id;
    String byField;
    transient String computed;

    @Access(AccessType.PROPERTY)
    @Column(name = "by_getter")
    public String getComputed() {
      return computed;
    }

    public void setComputed(String computed) {
      this.computed = computed;
    }

    public String getNotMapped() {
      return null;
    }
  }

  @MappedSuperclass
  public abstract static class FieldBase {
    @Id Long id;
    String inBase;
  }

  @Entity
  @Access(AccessType.PROPERTY)
  public static class PropertyHeir extends FieldBase {
    String notMapped;

    public String getMapped() {
      return null;
    }

    public void setMapped(String mapped) {}
  }

  @MappedSuperclass
  @Access(AccessType.PROPERTY)
  public abstract static class PropertyBase {
    String notMapped;

    public String getMapped() {
      return null;
    }

    public void setMapped(String mapped) {}
  }

  @Entity
  public static class FieldHeir extends PropertyBase {
    @Id Long id;
    String own;
  }

  @MappedSuperclass
  public abstract static class GetterBase {
    @Id
    public Long getId() {
      return null;
    }

    public void setId(Long id) {}

    public String getA() {
      return null;
    }

    public void setA(String a) {}
  }

  @Entity
  public static class Overrides extends GetterBase {
    @Override
    @Column(name = "no_effect")
    public String getA() {
      return null;
    }
  }

  @Entity
  public static class OverridesTransient extends GetterBase {
    @Override
    @Transient
    public String getA() {
      return null;
    }
  }
}
