// expected: ALU107 street
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class EmbeddedTwice {
  @Id Long id;
  Address home;
  Address work;

  @Embeddable
  static class Address {
    String street;
  }
}
