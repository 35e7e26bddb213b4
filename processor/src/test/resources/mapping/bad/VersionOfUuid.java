// expected: ALU105 version
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
public class VersionOfUuid {
  @Id Long id;
  @Version UUID version;
}
