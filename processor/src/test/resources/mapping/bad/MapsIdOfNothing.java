// expected: ALU105 owner
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
public class MapsIdOfNothing {
  @EmbeddedId Key id;

  @MapsId("ownerI")
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
