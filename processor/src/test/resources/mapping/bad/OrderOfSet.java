// expected: ALU109 names
// says: a Set has none
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.Set;

@Entity
public class OrderOfSet {
  @Id Long id;

  @ElementCollection
  @OrderColumn
  Set<String> names;
}
