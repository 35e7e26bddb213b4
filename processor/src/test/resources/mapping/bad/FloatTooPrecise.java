// expected: ALU105 f
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class FloatTooPrecise {
  @Id Long id;

  @Column(precision = 25)
  float f;
}
