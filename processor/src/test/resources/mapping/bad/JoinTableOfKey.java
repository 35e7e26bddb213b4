// expected: ALU100 owner
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Entity
public class JoinTableOfKey {
  @Id @ManyToOne @JoinTable Owner owner;

  @Entity
  public static class Owner {
    @Id Long id;
  }
}
