// expected: ALU105 text
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ColumnInSecondaryTable {
  @Id Long id;

  @Column(table = "elsewhere")
  String text;
}
