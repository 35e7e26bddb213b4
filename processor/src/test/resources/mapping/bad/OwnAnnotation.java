// expected: ALU100 text
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class OwnAnnotation {
  @Id Long id;
  @Json String text;

  @Retention(RetentionPolicy.RUNTIME)
  @JdbcTypeCode(SqlTypes.JSON)
  public @interface Json {}
}
