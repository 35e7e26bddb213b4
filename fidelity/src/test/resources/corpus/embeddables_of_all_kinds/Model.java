package embeddables_of_all_kinds;

import jakarta.persistence.*;
import java.util.*;

public class Model {
  @Embeddable
  public record Money(long cents, @Column(length = 3) String currency) {}

  @Embeddable
  public record Span(
      Money low,
      @AttributeOverride(name = "cents", column = @Column(name = "high_cents"))
          @AttributeOverride(name = "currency", column = @Column(name = "high_cur"))
          Money high,
      int zz,
      int aa) {}

  @MappedSuperclass
  public static class Top {
    String topmost;
  }

  @Embeddable
  public static class Sub extends Top {
    String own;
    @ManyToOne E e;

    @Enumerated(EnumType.STRING)
    Color color;

    @Lob String text;

    @Temporal(TemporalType.DATE)
    @Column(name = "day_of")
    Date day;
  }

  public enum Color {
    RED,
    GREEN
  }

  @Entity
  public static class E {
    @Id Long id;
    Span span;
    Sub sub;
    @Embedded NotAnnotated n;
    @Version int version;
  }

  public static class NotAnnotated {
    String inside;
  }

  @Embeddable
  public static class Empty {
    @Transient int t;
  }

  @Entity
  public static class F {
    @Id Long id;
    Empty empty;
  }
}
