// expected: ALU100 b
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class CompositeId {
  @Id Long a;
  @Id Long b;
}
