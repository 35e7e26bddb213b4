// expected: ALU109 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class MapKeyUnknown {
  @Id Long id;
  String name;

  @OneToMany
  @MapKey(name = "nmae")
  Map<String, MapKeyUnknown> others;
}
