// expected: ALU104 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class IdInSubentity {
  @Id Long id;

  @Entity
  public static class Sub extends IdInSubentity {
    @Id Long other;
  }
}
