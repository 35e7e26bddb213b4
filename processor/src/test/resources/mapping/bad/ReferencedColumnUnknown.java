// expected: ALU106 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class ReferencedColumnUnknown {
  @Id Long id;

  @ManyToOne
  @JoinColumn(referencedColumnName = "nothing")
  ReferencedColumnUnknown other;
}
