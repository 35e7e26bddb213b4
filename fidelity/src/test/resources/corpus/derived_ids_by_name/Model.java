package derived_ids_by_name;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  @Entity
  public static class T {
    @Id Long id;
  }

  @Entity
  public static class A {
    @Id Long id;

    @MapsId("id")
    @OneToOne
    T t;
  }

  @Entity
  public static class B {
    @Id
    @Column(name = "bid")
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "bid")
    T t;
  }

  @Entity
  public static class B2 {
    @Id @GeneratedValue Long id;
    @MapsId @OneToOne T t;
  }

  @Entity
  public static class D {
    @Id @GeneratedValue Long id;

    @MapsId
    @ManyToOne(optional = true)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_d_t"))
    T t;

    String s;
  }

  @Embeddable
  public static class K implements Serializable {
    long t;
    String z;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  public static class E {
    @EmbeddedId K id;

    @MapsId("t")
    @OneToOne
    @JoinColumn(name = "t_ref", columnDefinition = "bigint", nullable = true)
    T t;
  }

  @Entity
  public static class F {
    @EmbeddedId K id;

    @ManyToOne
    @JoinColumn(name = "t", insertable = false, updatable = false)
    T t;
  }

  @Embeddable
  public static class EK implements Serializable {
    @OneToOne T t;
    int n;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Embeddable
  public static class K2 implements Serializable {
    EK e;
    int z;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  public static class N {
    @Id Long id;
    @OneToOne T t;

    @Column(name = "t_id", insertable = false, updatable = false)
    Long raw;
  }
}
