// expected: ALU109 others
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class ElementCollectionOfEntities {
  @Id Long id;
  @ElementCollection List<ElementCollectionOfEntities> others;
}
