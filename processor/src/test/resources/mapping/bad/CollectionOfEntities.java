// expected: ALU102 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class CollectionOfEntities {
  @Id Long id;
  List<CollectionOfEntities> others;
}
