// expected: ALU104 EntityIsInterface
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public interface EntityIsInterface {
  @Id
  Long getId();
}
