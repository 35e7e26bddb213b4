package accesses_mixed;

import jakarta.persistence.*;
import java.util.*;

public class Model {
  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class P {
    private String raw;

    public String getCooked() {
      return raw;
    }

    public void setCooked(String s) {
      raw = s;
    }
  }

  @Embeddable
  public static class Q {
    private String field;

    public String getProp() {
      return field;
    }

    public void setProp(String s) {
      field = s;
    }
  }

  @Embeddable
  @Access(AccessType.FIELD)
  public static class F {
    String fieldOnly;

    @Access(AccessType.PROPERTY)
    @Column(name = "from_getter")
    public int getComputed() {
      return 1;
    }

    public void setComputed(int x) {}

    @Transient int computed;
  }

  @Embeddable
  public static class Q2 {
    private String field;

    public String getProp() {
      return field;
    }

    public void setProp(String s) {
      field = s;
    }
  }

  @MappedSuperclass
  @Access(AccessType.PROPERTY)
  public abstract static class Base {
    private String code;

    @Column(name = "the_code")
    public String getCode() {
      return code;
    }

    public void setCode(String c) {
      code = c;
    }
  }

  @Entity
  @Access(AccessType.FIELD)
  public static class A extends Base {
    @Id Long id;
    P p;
    Q q;
    F f;
    @Transient String name;

    @Access(AccessType.PROPERTY)
    public String getName() {
      return name;
    }

    public void setName(String n) {
      name = n;
    }
  }

  @Entity
  public static class B {
    private Long id;
    private Q2 q;
    private P p;

    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long i) {
      id = i;
    }

    public Q2 getQ() {
      return q;
    }

    public void setQ(Q2 x) {
      q = x;
    }

    public P getP() {
      return p;
    }

    public void setP(P x) {
      p = x;
    }

    @Access(AccessType.FIELD)
    private String viaField;

    public String getOther() {
      return "";
    }

    public void setOther(String s) {}
  }

  @MappedSuperclass
  public abstract static class Plain {
    String inherited;

    public String getGot() {
      return "";
    }

    public void setGot(String s) {}
  }

  @Entity
  public static class C extends Plain {
    private Long id;

    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long i) {
      id = i;
    }
  }

  @Entity
  @Access(AccessType.PROPERTY)
  public static class D {
    private Long id;

    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long i) {
      id = i;
    }

    boolean active;

    public boolean isActive() {
      return active;
    }

    public void setActive(boolean b) {}

    @Access(AccessType.FIELD)
    int counter;

    @Access(AccessType.FIELD)
    @ManyToOne
    B b;
  }
}
