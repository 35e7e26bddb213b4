package keys_of_keys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  @Embeddable
  public static class K implements Serializable {
    Long b;
    String a;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  public static class T {
    @EmbeddedId K id;

    @OneToOne(mappedBy = "t")
    A ba;
  }

  @Entity
  public static class A {
    @EmbeddedId K id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumns({
      @PrimaryKeyJoinColumn(name = "a", referencedColumnName = "a"),
      @PrimaryKeyJoinColumn(name = "b", referencedColumnName = "b")
    })
    T t;
  }

  @Entity
  public static class B {
    @Id
    @OneToOne
    @JoinColumns({
      @JoinColumn(name = "tb", referencedColumnName = "b"),
      @JoinColumn(name = "ta", referencedColumnName = "a")
    })
    T t;

    String s;
  }

  @Entity
  public static class C {
    @Id @ManyToOne T t;
    String s;
  }

  @Entity
  public static class D {
    @EmbeddedId K key;

    @MapsId
    @OneToOne
    @JoinColumns({
      @JoinColumn(name = "t_b", referencedColumnName = "b"),
      @JoinColumn(name = "t_a", referencedColumnName = "a")
    })
    T t;
  }

  @Entity
  public static class E {
    @Id Long id;

    @ManyToOne
    @JoinColumns({
      @JoinColumn(referencedColumnName = "b", nullable = false),
      @JoinColumn(referencedColumnName = "a", nullable = false)
    })
    T t;

    @ManyToOne B b;
    @ManyToOne D d;
    @ManyToOne C c;
  }
}
