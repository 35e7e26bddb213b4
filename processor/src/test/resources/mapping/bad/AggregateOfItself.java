// expected: ALU100 place
// says: bad.AggregateOfItself.Place.around embeds what it is a part of
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateOfItself {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Place place;

  @Embeddable
  public static class Place {
    String name;
    Place around;
  }
}
