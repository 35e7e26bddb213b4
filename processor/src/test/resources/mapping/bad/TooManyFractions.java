// expected: ALU105 at
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

@Entity
public class TooManyFractions {
  @Id Long id;

  @Column(secondPrecision = 12)
  LocalDateTime at;
}
