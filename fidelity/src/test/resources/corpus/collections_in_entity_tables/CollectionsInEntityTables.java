package collections_in_entity_tables;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** Tables of entities that collections of others name: they have the columns of both. */
public class CollectionsInEntityTables {
  @Entity(name = "Owner")
  public static class Owner {
    @Id Long id;

    @ElementCollection
    @CollectionTable(name = "OfWords")
    Set<String> words;

    @ManyToMany
    @JoinTable(name = "OfMany")
    List<Part> many;

    @OneToMany
    @JoinTable(name = "OfOne")
    List<Part> one;
  }

  @Entity(name = "OfWords")
  public static class OfWords {
    @Id Long id;
  }

  @Entity(name = "OfMany")
  public static class OfMany {
    @Id Long id;
  }

  @Entity(name = "OfOne")
  public static class OfOne {
    @Id Long id;
  }

  @Entity(name = "Part")
  public static class Part {
    @Id Long id;
  }
}
