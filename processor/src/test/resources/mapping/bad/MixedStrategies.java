// expected: ALU104 Sub
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class MixedStrategies {
  @Id Long id;

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public static class Sub extends MixedStrategies {}
}
