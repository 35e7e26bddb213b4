// expected: ALU105 number, ALU105 text, ALU105 words
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class EnumeratedText {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  String text;

  @Enumerated int number;

  @Enumerated List<String> words;
}
