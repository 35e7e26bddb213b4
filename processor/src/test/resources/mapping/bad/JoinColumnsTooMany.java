// expected: ALU109 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class JoinColumnsTooMany {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "a")
  @JoinColumn(name = "b")
  JoinColumnsTooMany other;
}
