// expected: ALU100 paint
// says: Hibernate checks the values of bad.AggregateWithEnum.Paint.color
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateWithEnum {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Paint paint;

  enum Color {
    RED,
    BLUE
  }

  @Embeddable
  public static class Paint {
    Color color;
  }
}
