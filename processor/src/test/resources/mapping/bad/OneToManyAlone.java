// expected: ALU100 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class OneToManyAlone {
  @Id Long id;
  @OneToMany List<OneToManyAlone> others;
}
