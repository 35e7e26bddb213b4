// expected: ALU105 IndexOverNoColumn
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = ""))
public class IndexOverNoColumn {
  @Id Long id;
}
