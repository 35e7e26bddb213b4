// expected: ALU104 EntityIsEnum
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public enum EntityIsEnum {
  ONE;

  @Id Long id;
}
