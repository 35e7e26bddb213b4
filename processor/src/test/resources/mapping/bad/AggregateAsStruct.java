// expected: ALU100 address
// says: has no shape that is known for every database
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateAsStruct {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.STRUCT)
  Address address;

  @Embeddable
  public static class Address {
    String street;
  }
}
