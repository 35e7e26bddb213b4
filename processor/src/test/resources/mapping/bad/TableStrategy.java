// expected: ALU100 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class TableStrategy {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}
