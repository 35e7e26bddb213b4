// expected: ALU104 version
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class VersionInSubentity {
  @Id Long id;

  @Entity
  public static class Sub extends VersionInSubentity {
    @Version int version;
  }
}
