// expected: ALU104 counter
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class GeneratedNotId {
  @Id Long id;
  @GeneratedValue Long counter;
}
