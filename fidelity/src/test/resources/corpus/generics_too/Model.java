package generics;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

public class Model {
  @MappedSuperclass
  public abstract static class Base<K extends Serializable> {
    @Id protected K id;
  }

  @MappedSuperclass
  public abstract static class Audited<K extends Serializable, U> extends Base<K> {
    protected U changedBy;
    @ManyToOne protected Owner owner;
  }

  @MappedSuperclass
  public abstract static class Owned<K extends Serializable, O> extends Base<K> {
    @ManyToOne protected O parent;

    @Embedded
    @AttributeOverride(name = "low", column = @Column(name = "k_low"))
    @AttributeOverride(name = "high", column = @Column(name = "k_high"))
    protected Range<K> keys;
  }

  @Entity
  public static class Owner extends Base<UUID> {}

  @Entity
  public static class Doc extends Audited<Long, String> {
    @Enumerated(EnumType.STRING)
    Kind kind;
  }

  @Entity
  public static class Note extends Audited<String, Integer> {}

  @Entity
  public static class Leaf extends Owned<Long, Doc> {
    Range<LocalDate> validity;

    @Embedded
    @AttributeOverride(name = "low", column = @Column(name = "p_low", precision = 12, scale = 3))
    @AttributeOverride(name = "high", column = @Column(name = "p_high"))
    Range<BigDecimal> prices;
  }

  public enum Kind {
    A,
    B
  }

  @Embeddable
  public static class Range<T> {
    @Column(name = "l")
    T low;

    T high;
    @Transient T mid;
  }

  // generic embedded id
  @Embeddable
  public static class Key<A, B> implements Serializable {
    A first;
    B beta;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Embeddable
  public static class LongStringKey extends Base2<Long> implements Serializable {
    String beta;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @MappedSuperclass
  public abstract static class Base2<A> {
    A alpha;
  }

  @Entity
  public static class Keyed {
    @EmbeddedId LongStringKey id;
  }

  @Entity
  public static class KeyedUse {
    @Id Long id;
    @ManyToOne Keyed keyed;
  }

  @MappedSuperclass
  public abstract static class WithEmbeddedId<I extends Serializable> {
    @EmbeddedId I id;
  }

  @Entity
  public static class Keyed2 extends WithEmbeddedId<LongStringKey> {}

  @MappedSuperclass
  public abstract static class GetterBase<K extends Serializable> {
    private K id;

    @Id
    public K getId() {
      return id;
    }

    public void setId(K k) {
      id = k;
    }
  }

  @Entity
  public static class ByGetter extends GetterBase<Integer> {
    private String name;

    public String getName() {
      return name;
    }

    public void setName(String n) {
      name = n;
    }
  }
}
