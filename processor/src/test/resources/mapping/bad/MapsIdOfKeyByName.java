// expected: ALU105 owner
// says: has no part id. It has line, ownerId.
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
public class MapsIdOfKeyByName {
  @EmbeddedId Key id;

  @MapsId("id")
  @ManyToOne
  Owner owner;

  @Embeddable
  public static class Key implements Serializable {
    Long ownerId;
    int line;
  }

  @Entity
  public static class Owner {
    @Id Long id;
  }
}
