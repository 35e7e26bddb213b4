package superclasses;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;

public class Superclasses {
  @MappedSuperclass
  public abstract static class Base<I> {
    @Id @GeneratedValue I id;

    @Column(name = "created_at")
    Instant created;

    @Version
    @Column(name = "optlock")
    long version;

    @Column(unique = true)
    String code;
  }

  @Entity
  public static class WithLong extends Base<Long> {}

  @Entity
  @Table(name = "with_uuid")
  public static class WithUuid extends Base<UUID> {
    String own;
  }

  @MappedSuperclass
  public abstract static class Middle<T> extends Base<T> {
    T another;
  }

  public static class Plain<T> extends Middle<T> {
    String notMapped;
  }

  @Entity
  public static class FarDown extends Plain<Integer> {}

  @Embeddable
  public static class Part {
    String inPart;
  }

  @MappedSuperclass
  public abstract static class Many<T, P, E extends Enum<E>, M extends Part> {
    @Id T id;
    @ManyToOne P parent;

    @Enumerated(EnumType.STRING)
    E state;

    @Embedded M part;
  }

  @Entity
  public static class Resolved extends Many<String, Resolved, DayOfWeek, Part> {}

  @MappedSuperclass
  public abstract static class Declares {
    @Id Long id;

    @Column(name = "from_superclass")
    String hidden;
  }

  @Entity
  public static class Hides extends Declares {
    @Column(name = "from_subclass")
    String hidden;
  }
}
