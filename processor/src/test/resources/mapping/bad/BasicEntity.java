// expected: ALU102 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BasicEntity {
  @Id Long id;
  BasicEntity other;
}
