// expected: ALU105 number, ALU105 text
package bad;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class EmbeddedText {
  @Id Long id;
  @Embedded String text;
  @Embedded int number;
}
