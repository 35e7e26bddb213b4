// expected: ALU104 Sub
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
public class TableInSubentity {
  @Id Long id;

  @Entity
  @Table(name = "sub")
  public static class Sub extends TableInSubentity {}
}
