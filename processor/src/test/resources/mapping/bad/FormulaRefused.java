// expected: ALU100 one
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;

@Entity
public class FormulaRefused {
  @Id Long id;

  @Formula("1")
  Integer one;
}
