package generics;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public class Generics {
  @MappedSuperclass
  public abstract static class Root<I> {
    @Id I id;
  }

  @MappedSuperclass
  public abstract static class Owned<I, O, E extends Enum<E>> extends Root<I> {
    @ManyToOne O owner;

    @Enumerated(EnumType.STRING)
    E kind;

    @Embedded Range<I> range;
  }

  @Embeddable
  public static class Range<T> {
    @Column(name = "range_low")
    T low;

    @Column(name = "range_high")
    T high;
  }

  @MappedSuperclass
  public abstract static class Tagged<I, T> extends Root<I> {
    @ElementCollection
    Set<T> tags = new HashSet<>();

    @ManyToMany
    List<Keeper> keepers = new ArrayList<>();
  }

  public enum Kind {
    BIG,
    SMALL
  }

  @Entity
  public static class Keeper extends Root<String> {}

  @Entity
  public static class Cage extends Owned<Long, Keeper, Kind> {}

  @Entity
  public static class Pond extends Owned<LocalDate, Cage, Kind> {}

  @Entity
  public static class Animal extends Tagged<UUID, Integer> {}

  @Entity
  public static class Plant extends Tagged<Integer, String> {}

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  public abstract static class Show<V> {
    @Id @GeneratedValue Long id;

    @Transient V value;
  }

  @Entity
  public static class NumberShow extends Show<Integer> {
    int number;
  }
}
