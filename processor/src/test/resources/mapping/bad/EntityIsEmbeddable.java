// expected: ALU104 EntityIsEmbeddable
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Embeddable
public class EntityIsEmbeddable {
  @Id Long id;
}
