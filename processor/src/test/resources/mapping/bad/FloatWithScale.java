// expected: ALU105 f
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class FloatWithScale {
  @Id Long id;

  @Column(precision = 5, scale = 2)
  Double f;
}
