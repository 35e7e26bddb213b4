// expected: ALU105 version
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;

@Entity
public class VersionOfDecimal {
  @Id Long id;
  @Version BigDecimal version;
}
