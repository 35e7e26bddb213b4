// expected: ALU102 value
// says: extends Base<Integer>.
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class TypeVariableOfEntity<T extends Number> {
  @Id Long id;

  T value;
}
