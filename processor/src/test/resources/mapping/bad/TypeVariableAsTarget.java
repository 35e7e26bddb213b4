// expected: ALU102 target
// says: or name the entity: @ManyToOne(targetEntity = ….class).
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class TypeVariableAsTarget<T extends TypeVariableAsTarget<T>> {
  @Id Long id;

  @ManyToOne
  T target;
}
