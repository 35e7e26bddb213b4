// expected: ALU105 DiscriminatorIsNoLetter
package bad;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
public class DiscriminatorIsNoLetter {
  @Id Long id;
}
