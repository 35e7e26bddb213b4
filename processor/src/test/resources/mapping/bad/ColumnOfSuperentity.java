// expected: ALU107 text
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ColumnOfSuperentity {
  @Id Long id;
  String name;

  @Entity
  public static class Sub extends ColumnOfSuperentity {
    @Column(name = "name")
    String text;
  }
}
