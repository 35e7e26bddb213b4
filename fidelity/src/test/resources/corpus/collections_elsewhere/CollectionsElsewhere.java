package collections_elsewhere;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

public class CollectionsElsewhere {
  @Entity(name = "Here")
  public static class Here {
    @Id Long id;

    @ElementCollection
    @CollectionTable(schema = "other")
    List<String> words;

    @ManyToMany
    @JoinTable(schema = "other", name = "link")
    Set<There> several;

    @ManyToMany Set<There> implicit;

    @OneToMany
    @JoinTable(name = "owned")
    List<There> owned;
  }

  @Entity(name = "There")
  @Table(schema = "third")
  public static class There {
    @Id Long id;
  }
}
