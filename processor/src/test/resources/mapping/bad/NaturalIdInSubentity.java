// expected: ALU104 code
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Entity
public class NaturalIdInSubentity {
  @Id Long id;

  @Entity
  public static class Sub extends NaturalIdInSubentity {
    @NaturalId String code;
  }
}
