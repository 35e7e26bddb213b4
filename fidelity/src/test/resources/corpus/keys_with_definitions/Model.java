package keys_with_definitions;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  @Embeddable
  public static class K implements Serializable {
    @Column(columnDefinition = "varchar(60)")
    String a;

    Long b;

    @Column(columnDefinition = "integer")
    int c;

    String e;
    boolean f;

    @Column(length = 3)
    String g;

    byte[] h;

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
  }

  @Entity
  public static class G implements Serializable {
    @Id Long z;
    @Id Integer a;
    @Id String m;
  }

  @Entity
  public static class H {
    @Id Long id;
    @ManyToOne G g;
  }

  @Embeddable
  public static class K2 implements Serializable {
    @Column(columnDefinition = "varchar(60)")
    String a;

    @Column(columnDefinition = "bigint")
    Long b;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  public static class I {
    @EmbeddedId K2 id;
  }

  @Entity
  public static class J {
    @Id Long id;

    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "x", referencedColumnName = "a"),
      @JoinColumn(name = "y", referencedColumnName = "b")
    })
    I i;
  }
}
