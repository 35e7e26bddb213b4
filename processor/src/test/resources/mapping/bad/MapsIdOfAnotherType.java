// expected: ALU109 parent
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class MapsIdOfAnotherType {
  @Id String id;
  @MapsId @OneToOne Parent parent;

  @Entity
  static class Parent {
    @Id Long id;
  }
}
