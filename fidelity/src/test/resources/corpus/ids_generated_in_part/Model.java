package ids_generated_in_part;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  public static class K implements Serializable {
    Long one;
    Long two;

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
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long one;

    @Id Long two;
    String x;
  }

  @Embeddable
  public static class EK implements Serializable {
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gg")
    @SequenceGenerator(name = "gg", sequenceName = "gg_seq")
    Long one;

    Long two;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  public static class B {
    @EmbeddedId EK id;
  }
}
