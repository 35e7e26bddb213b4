// expected: ALU100 color
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class NamedEnum {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Color color;

  public enum Color {
    RED
  }
}
