// expected: ALU104 SecondaryTableOnSuperclass
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;

@MappedSuperclass
@SecondaryTable(name = "other")
public class SecondaryTableOnSuperclass {
  @Id Long id;

  @Entity
  public static class Sub extends SecondaryTableOnSuperclass {}
}
