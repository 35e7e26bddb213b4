// expected: ALU105 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class DerivedId {
  @Id @OneToOne DerivedId id;
}
