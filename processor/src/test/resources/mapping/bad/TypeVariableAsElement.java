// expected: ALU102 sizes
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
public abstract class TypeVariableAsElement<E> {
  @Id Long id;
  @ElementCollection Set<E> sizes;

  @Entity
  public static class Item extends TypeVariableAsElement<TypeVariableAsElement.Size> {}

  @Embeddable
  public static class Size {
    String unit;
  }
}
