// expected: ALU104 Base
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

public class TableOnSuperclass {
  @MappedSuperclass
  @Table(name = "nothing")
  public static class Base {
    @Id Long id;
  }

  @Entity
  public static class Heir extends Base {}
}
