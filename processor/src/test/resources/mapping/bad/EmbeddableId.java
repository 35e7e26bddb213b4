// expected: ALU100 id
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class EmbeddableId {
  @EmbeddedId Key id;

  @Embeddable
  public static class Key {
    String a;
  }
}
