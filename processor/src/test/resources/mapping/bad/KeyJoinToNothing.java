// expected: ALU109 Sub
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class KeyJoinToNothing {
  @Id Long id;

  @Entity
  @PrimaryKeyJoinColumn(name = "a", referencedColumnName = "idd")
  public static class Sub extends KeyJoinToNothing {}
}
