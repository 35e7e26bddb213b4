// expected: ALU109 words
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class ManyToManyOfNoEntity {
  @Id Long id;
  @ManyToMany List<String> words;
}
