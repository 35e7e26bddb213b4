// expected: ALU100 tags
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class ElementCollectionRefused {
  @Id Long id;
  @ElementCollection List<String> tags;
}
