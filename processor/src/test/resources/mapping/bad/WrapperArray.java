// expected: ALU102 letters
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class WrapperArray {
  @Id Long id;
  Character[] letters;
}
