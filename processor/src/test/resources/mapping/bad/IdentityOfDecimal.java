// expected: ALU105 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class IdentityOfDecimal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  BigDecimal id;
}
