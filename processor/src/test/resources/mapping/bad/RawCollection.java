// expected: ALU109 words
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class RawCollection {
  @Id Long id;
  @ElementCollection
  @SuppressWarnings("rawtypes")
  List words;
}
