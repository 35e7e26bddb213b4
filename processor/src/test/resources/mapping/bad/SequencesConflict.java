// expected: ALU111 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@SequenceGenerator(name = "a", sequenceName = "shared", allocationSize = 5)
public class SequencesConflict {
  @Id
  @GeneratedValue(generator = "a")
  Long id;

  @Entity
  @Table(name = "an_other")
  public static class Other {
    @Id
    @GeneratedValue(generator = "b")
    @SequenceGenerator(name = "b", sequenceName = "shared", allocationSize = 6)
    Long id;
  }
}
