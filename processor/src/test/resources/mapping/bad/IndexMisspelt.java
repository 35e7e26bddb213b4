// expected: ALU106 IndexMisspelt
// says: has no column emial. Did you mean 'email'?
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "emial"))
public class IndexMisspelt {
  @Id Long id;
  String email;
}
