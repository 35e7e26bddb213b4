// expected: ALU102 objects
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class ElementWithoutType {
  @Id Long id;
  @ElementCollection List<Thread> objects;
}
