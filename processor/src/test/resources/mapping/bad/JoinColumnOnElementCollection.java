// expected: ALU109 words
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;

@Entity
public class JoinColumnOnElementCollection {
  @Id Long id;
  @ElementCollection
  @JoinColumn(name = "owner")
  List<String> words;
}
