// expected: ALU105 version
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class VersionOfText {
  @Id Long id;
  @Version String version;
}
