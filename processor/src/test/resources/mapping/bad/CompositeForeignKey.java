// expected: ALU100 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class CompositeForeignKey {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "a")
  @JoinColumn(name = "b")
  CompositeForeignKey other;
}
