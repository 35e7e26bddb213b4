// expected: ALU105 version
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class VersionOfFlag {
  @Id Long id;
  @Version boolean version;
}
