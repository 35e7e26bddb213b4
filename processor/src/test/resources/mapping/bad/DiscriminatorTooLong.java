// expected: ALU105 DiscriminatorTooLong
package bad;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(length = 3)
@DiscriminatorValue("four")
public class DiscriminatorTooLong {
  @Id Long id;
}
