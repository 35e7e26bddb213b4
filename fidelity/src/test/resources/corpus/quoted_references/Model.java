package quoted_references;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  @Embeddable
  public static class OrderKey implements Serializable {
    Long orderNo;

    @Column(name = "`Quoted Part`")
    String quotedPart;

    @Column(name = "plainCol")
    String plain;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @Table(name = "`Big Orders`")
  public static class BigOrder {
    @EmbeddedId OrderKey id;

    @Column(name = "exTra")
    String extra;
  }

  @Entity
  public static class LineItem {
    @Id Long id;
    @ManyToOne BigOrder bigOrder;

    @ManyToOne
    @JoinColumn(referencedColumnName = "exTra")
    BigOrder byExtra;

    Part partOf;
  }

  @Embeddable
  public static class Part {
    String fullName;
    @ManyToOne BigOrder theOrder;
    Inner inNer;
  }

  @Embeddable
  public static class Inner {
    String deepName;
  }
}
