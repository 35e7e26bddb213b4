// expected: ALU100 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class ManyToManyRefused {
  @Id Long id;
  @ManyToMany Set<ManyToManyRefused> others;
}
