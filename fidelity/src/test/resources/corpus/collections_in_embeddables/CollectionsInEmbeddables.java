package collections_in_embeddables;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class CollectionsInEmbeddables {
  @MappedSuperclass
  public abstract static class Base<T> {
    @Id Long id;
    @ElementCollection List<String> inherited;
    @ElementCollection Set<T> generic;

    @ManyToMany
    @JoinTable(name = "inherited_others")
    Set<Other> inheritedOthers;
  }

  @Entity(name = "Whole")
  public static class Whole extends Base<Integer> {
    @Embedded Inner inner;
  }

  @Embeddable
  public static class Inner {
    @ElementCollection List<String> words;
    @ElementCollection Map<String, Deep> deepByText;
    @OneToMany List<Other> several;

    @ManyToMany
    @JoinTable(name = "ordered_others")
    @OrderColumn
    List<Other> ordered;

    @OneToMany @JoinColumn Set<Other> joined;

    @OneToMany(mappedBy = "whole")
    Set<Other> inverse;

    @Embedded Deeper deeper;
  }

  @Embeddable
  public static class Deeper {
    @ElementCollection Set<Deep> deeps;

    @ManyToMany
    @JoinTable(name = "deep_others")
    Set<Other> others;
  }

  @Embeddable
  public static class Deep {
    String x;
    @Embedded Deepest deepest;
  }

  @Embeddable
  public static class Deepest {
    String y;
    @ManyToOne Other other;
  }

  @Entity(name = "Other")
  public static class Other {
    @Id Long id;
    @ManyToOne Whole whole;

    @ManyToMany(mappedBy = "inner.deeper.others")
    Set<Whole> wholes;
  }
}
