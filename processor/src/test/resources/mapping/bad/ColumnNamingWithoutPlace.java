// expected: ALU105 home
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
public class ColumnNamingWithoutPlace {
  @Id Long id;

  @Embedded
  @EmbeddedColumnNaming("home_")
  Address home;

  @Embeddable
  public static class Address {
    String street;
  }
}
