// expected: ALU105 at
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.LocalDateTime;

@Entity
public class TimestampAsDate {
  @Id Long id;

  @Temporal(TemporalType.DATE)
  LocalDateTime at;
}
