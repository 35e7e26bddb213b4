// expected: ALU109 words
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Bag;

@Entity
public class BagWithOrder {
  @Id Long id;
  @ElementCollection @OrderColumn @Bag List<String> words;
}
