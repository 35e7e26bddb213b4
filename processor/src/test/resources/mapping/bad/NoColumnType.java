// expected: ALU102 optional, ALU102 thread
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

@Entity
public class NoColumnType {
  @Id Long id;
  Thread thread;
  Optional<String> optional;
}
