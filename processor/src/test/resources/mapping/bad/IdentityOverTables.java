// expected: ALU105 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class IdentityOverTables {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Entity
  public static class Sub extends IdentityOverTables {}
}
