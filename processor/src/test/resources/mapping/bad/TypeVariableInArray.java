// expected: ALU102 marks
// says: with that type
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class TypeVariableInArray<N extends Number> {
  @Id Long id;
  N[] marks;

  @Entity
  public static class Item extends TypeVariableInArray<Integer> {}
}
