// expected: ALU105 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class UuidInLong {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  Long id;
}
