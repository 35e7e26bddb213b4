// expected: ALU105 owner
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
public class MapsIdOfWhichPart implements Serializable {
  @Id Long one;
  @Id Long two;

  @MapsId @ManyToOne Owner owner;

  @Entity
  public static class Owner {
    @Id Long id;
  }
}
