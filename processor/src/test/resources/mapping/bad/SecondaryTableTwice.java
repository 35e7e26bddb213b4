// expected: ALU108 SecondaryTableTwice
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "SecondaryTableTwice")
public class SecondaryTableTwice {
  @Id Long id;
}
