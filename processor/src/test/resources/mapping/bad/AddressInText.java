// expected: ALU105 address
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AddressInText {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.INET)
  String address;
}
