// expected: ALU100 home
// says: Hibernate leaves out the column street of AggregateBesideColumn
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateBesideColumn {
  @Id Long id;
  String street;

  @JdbcTypeCode(SqlTypes.JSON)
  Address home;

  @Embeddable
  public static class Address {
    String street;
  }
}
