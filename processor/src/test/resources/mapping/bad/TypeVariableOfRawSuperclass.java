// expected: ALU102 values
// says: nothing says what T is in bad.TypeVariableOfRawSuperclass
// says: Base<Integer>.
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;

@Entity
@SuppressWarnings("rawtypes")
public class TypeVariableOfRawSuperclass extends Base {
  @Id Long id;
}

@MappedSuperclass
class Base<T extends Number> {
  @ElementCollection List<T> values;
}
