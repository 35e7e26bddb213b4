// expected: ALU109 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class MapKeyTwice {
  @Id Long id;
  @OneToMany
  @MapKey(name = "id")
  @MapKeyColumn(name = "k")
  Map<Long, MapKeyTwice> others;
}
