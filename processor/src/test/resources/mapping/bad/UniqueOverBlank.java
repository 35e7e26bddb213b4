// expected: ALU105 UniqueOverBlank
// says: a name among its columns is blank
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = ""))
public class UniqueOverBlank {
  @Id Long id;
}
