// expected: ALU106 UniqueOverNothing
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
public class UniqueOverNothing {
  @Id Long id;
  String a;
}
