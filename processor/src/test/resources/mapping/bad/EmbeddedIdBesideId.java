// expected: ALU105 key
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

@Entity
public class EmbeddedIdBesideId {
  @Id Long id;
  @EmbeddedId Key key;

  @Embeddable
  public static class Key implements Serializable {
    Long a;
  }
}
