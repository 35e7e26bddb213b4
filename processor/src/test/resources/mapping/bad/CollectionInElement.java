// expected: ALU109 words
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class CollectionInElement {
  @Id Long id;
  @ElementCollection List<Part> parts;

  @Embeddable
  public static class Part {
    String name;
    @ElementCollection List<String> words;
  }
}
