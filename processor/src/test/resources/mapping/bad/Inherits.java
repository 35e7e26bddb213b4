// expected: ALU100 Sub
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Inherits {
  @Id Long id;

  @Entity
  public static class Sub extends Inherits {}
}
