package collections_of_composite_keys;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public class CompositeKeys {
  @Embeddable
  public static class Key implements Serializable {
    String zeta;
    int alpha;

    @Column(name = "m_m")
    Long middle;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(zeta, key.zeta);
    }

    @Override
    public int hashCode() {
      return Objects.hash(zeta);
    }
  }

  @Entity(name = "Composite")
  public static class Composite {
    @EmbeddedId Key id;
    @ElementCollection List<String> words;
    @ElementCollection Set<String> texts;
    @ElementCollection Map<String, String> entries;
    @ManyToMany Set<Simple> simples;

    @OneToMany
    @JoinColumns({
      @JoinColumn(name = "j1", referencedColumnName = "zeta"),
      @JoinColumn(name = "j2", referencedColumnName = "alpha"),
      @JoinColumn(name = "j3", referencedColumnName = "m_m")
    })
    List<Simple> joined;

    @ElementCollection
    @CollectionTable(
        name = "explicit_order",
        joinColumns = {
          @JoinColumn(name = "j1", referencedColumnName = "zeta"),
          @JoinColumn(name = "j2", referencedColumnName = "alpha"),
          @JoinColumn(name = "j3", referencedColumnName = "m_m")
        })
    List<String> explicitOrder;

    @ElementCollection
    @CollectionTable(
        name = "key_order",
        joinColumns = {
          @JoinColumn(name = "j1"),
          @JoinColumn(name = "j2"),
          @JoinColumn(name = "j3")
        })
    List<String> keyOrder;
  }

  public static class PairKey implements Serializable {
    Long first;
    String second;

    @Override
    public boolean equals(Object other) {
      return other instanceof PairKey key && Objects.equals(first, key.first);
    }

    @Override
    public int hashCode() {
      return Objects.hash(first);
    }
  }

  @Entity(name = "Pair")
  @IdClass(PairKey.class)
  public static class Pair {
    @Id Long first;

    @Id
    @Column(name = "right_side", length = 10)
    String second;

    @ElementCollection @OrderColumn List<Integer> numbers;

    @ManyToMany
    @JoinTable(name = "pairs")
    Set<Pair> others;
  }

  @Entity(name = "Simple")
  public static class Simple {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "simple_set")
    Set<Composite> asSet;

    @ManyToMany
    @JoinTable(name = "simple_list")
    @OrderColumn
    List<Composite> asList;

    @OneToMany
    @JoinTable(name = "simple_one_set")
    Set<Composite> oneSet;

    @OneToMany
    @JoinTable(name = "simple_one_bag")
    List<Composite> oneBag;

    @ElementCollection
    @MapKeyJoinColumn(name = "ka", referencedColumnName = "alpha")
    @MapKeyJoinColumn(name = "kz", referencedColumnName = "zeta")
    @MapKeyJoinColumn(name = "km", referencedColumnName = "m_m")
    Map<Composite, String> byComposite;

    @ElementCollection Set<Element> elements;

    @AttributeOverride(name = "words", column = @Column(name = "over_word"))
    @AttributeOverride(name = "elements.text", column = @Column(name = "over_text"))
    @AssociationOverride(name = "joined", joinColumns = @JoinColumn(name = "over_joined"))
    @AssociationOverride(
        name = "linked",
        joinTable =
            @JoinTable(
                name = "over_table",
                joinColumns = @JoinColumn(name = "oj"),
                inverseJoinColumns = @JoinColumn(name = "oi")))
    @Embedded
    Holder holder;
  }

  @Embeddable
  public static class Element {
    String text;
    @ManyToOne Composite composite;
    @Embedded Inner inner;
  }

  @Embeddable
  public static class Inner {
    @Column(name = "inner_number")
    Integer number;
  }

  @Embeddable
  public static class Holder {
    @ElementCollection List<String> words;

    @ElementCollection
    @CollectionTable(name = "holder_elements")
    Set<Element> elements;

    @OneToMany
    @JoinColumn(name = "original")
    List<Leaf> joined;

    @ManyToMany List<Leaf> linked;
  }

  @Entity(name = "Leaf")
  public static class Leaf {
    @Id Long id;

    @ElementCollection
    @AttributeOverride(name = "text", column = @Column(name = "x_text", nullable = false))
    @AttributeOverride(name = "number", column = @Column(name = "x_number", nullable = false))
    @AssociationOverride(name = "simple", joinColumns = @JoinColumn(name = "x_simple"))
    Set<Plain> overridden;

    @ElementCollection
    @AttributeOverride(name = "value.text", column = @Column(name = "v_text"))
    @AttributeOverride(name = "key.word", column = @Column(name = "k_word"))
    Map<MapKey, Plain> overriddenMap;
  }

  @Embeddable
  public static class MapKey {
    String word;
    int weight;
  }

  @Embeddable
  public static class Plain {
    String text;
    Integer number;
    @ManyToOne Simple simple;
  }
}
