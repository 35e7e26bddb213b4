// expected: ALU100 address
// says: Hibernate checks the values of bad.AggregateWithRequiredPart.Address.street
// says: @MigrationColumn(type = "json").
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateWithRequiredPart {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Address address;

  @Embeddable
  public static class Address {
    @Column(nullable = false)
    String street;
  }
}
