// expected: ALU100 person
// says: Hibernate cannot store bad.AggregateWithCollection.Person.names
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AggregateWithCollection {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Person person;

  @Embeddable
  public static class Person {
    String family;
    @ElementCollection List<String> names;
  }
}
