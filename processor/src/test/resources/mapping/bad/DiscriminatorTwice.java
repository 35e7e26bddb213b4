// expected: ALU105 Sub
package bad;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorValue("x")
public class DiscriminatorTwice {
  @Id Long id;

  @Entity
  @DiscriminatorValue("x")
  public static class Sub extends DiscriminatorTwice {}
}
