// expected: ALU104 Sub
package bad;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class DiscriminatorInSubentity {
  @Id Long id;

  @Entity
  @DiscriminatorColumn
  public static class Sub extends DiscriminatorInSubentity {}
}
