// expected: ALU107 collectionColumnTwice
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class CollectionColumnTwice {
  @Id Long id;
  @ManyToMany List<CollectionColumnTwice> collectionColumnTwice;
}
