// expected: ALU109 word
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class NoCollection {
  @Id Long id;
  @ElementCollection String word;
}
