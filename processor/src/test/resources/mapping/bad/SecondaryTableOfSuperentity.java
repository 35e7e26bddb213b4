// expected: ALU105 text
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "other")
public class SecondaryTableOfSuperentity {
  @Id Long id;

  @Entity
  public static class Sub extends SecondaryTableOfSuperentity {
    @Column(table = "other")
    String text;
  }
}
