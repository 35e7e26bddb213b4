// expected: ALU105 text
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;

@Entity
public class MapsIdOfBasic {
  @Id Long id;
  @MapsId String text;
}
