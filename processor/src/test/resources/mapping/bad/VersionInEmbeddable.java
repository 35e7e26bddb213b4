// expected: ALU105 version
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class VersionInEmbeddable {
  @Id Long id;
  Part part;

  @Embeddable
  public static class Part {
    @Version int version;
  }
}
