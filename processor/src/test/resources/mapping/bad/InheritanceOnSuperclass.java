// expected: ALU104 InheritanceOnSuperclass
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
@Inheritance(strategy = InheritanceType.JOINED)
public class InheritanceOnSuperclass {
  @Id Long id;

  @Entity
  public static class Sub extends InheritanceOnSuperclass {}
}
