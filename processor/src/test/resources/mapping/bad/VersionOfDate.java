// expected: ALU105 version
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
public class VersionOfDate {
  @Id Long id;
  @Version LocalDate version;
}
