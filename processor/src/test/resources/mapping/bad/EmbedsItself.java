// expected: ALU105 part
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class EmbedsItself {
  @Id Long id;
  Part part;

  @Embeddable
  public static class Part {
    String a;
    Part part;
  }
}
