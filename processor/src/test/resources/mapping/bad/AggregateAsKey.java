// expected: ALU100 id
// says: @EmbeddedId means something else there
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateAsKey {
  @EmbeddedId
  @JdbcTypeCode(SqlTypes.JSON)
  Key id;

  @Embeddable
  public static class Key implements Serializable {
    Long first;
    Long second;
  }
}
