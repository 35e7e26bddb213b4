// expected: ALU105 IndexOverBlank
// says: it names no column
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = ""))
public class IndexOverBlank {
  @Id Long id;
}
