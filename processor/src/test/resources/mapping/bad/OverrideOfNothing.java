// expected: ALU105 home, ALU105 home, ALU105 OverrideOfNothing
package bad;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@AttributeOverride(name = "home.steet", column = @Column(name = "home_street"))
public class OverrideOfNothing {
  @Id Long id;

  @AttributeOverride(name = "citi", column = @Column(name = "home_city"))
  @AssociationOverride(name = "street", joinColumns = @JoinColumn(name = "home_owner"))
  Address home;

  @Embeddable
  public static class Address {
    String street;
    String city;
    @ManyToOne OverrideOfNothing owner;
  }
}
