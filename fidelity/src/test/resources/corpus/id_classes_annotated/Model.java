package id_classes_annotated;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  public static class K implements Serializable {
    @Column(name = "k_one", length = 7)
    private String one;

    @Column(name = "k_two")
    private Long two;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(K.class)
  public static class A {
    @Id
    @Column(name = "e_one", length = 9)
    String one;

    @Id
    @Column(name = "e_two")
    Long two;

    String x;
  }

  public static class K2 implements Serializable {
    @Column(name = "one", length = 7)
    private String one;

    private Long two;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(K2.class)
  public static class B {
    @Id
    @Column(length = 7)
    String one;

    @Id Long two;
    String x;
  }

  @Entity
  public static class C {
    @Id Long id;
    @ManyToOne A a;
    @ManyToOne B b;
  }
}
