// expected: ALU102 tokens
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

@MappedSuperclass
public abstract class TypeVariableInList<K extends Serializable> {
  @Id Long id;
  List<K> tokens;

  @Entity
  public static class Item extends TypeVariableInList<UUID> {}
}
