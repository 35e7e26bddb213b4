// expected: ALU109 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class CollectionJoinColumnBesideMappedBy {
  @Id Long id;
  @ManyToOne CollectionJoinColumnBesideMappedBy parent;

  @OneToMany(mappedBy = "parent")
  @JoinColumn(name = "parent")
  List<CollectionJoinColumnBesideMappedBy> others;
}
