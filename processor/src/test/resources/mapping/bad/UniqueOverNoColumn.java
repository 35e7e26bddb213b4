// expected: ALU105 UniqueOverNoColumn
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {}))
public class UniqueOverNoColumn {
  @Id Long id;
}
