// expected: ALU102 labels
// says: does not look at what stands for K
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

@MappedSuperclass
public abstract class TypeVariableAsMapKey<K extends Serializable> {
  @Id Long id;
  @ElementCollection Map<K, String> labels;

  @Entity
  public static class Item extends TypeVariableAsMapKey<UUID> {}
}
