// expected: ALU100 address
package bad;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class AttributeOverrideRefused {
  @Id Long id;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "home_street"))
  Address address;

  @Embeddable
  public static class Address {
    String street;
  }
}
