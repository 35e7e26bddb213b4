// expected: ALU108 second
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class JoinTableShared {
  @Id Long id;
  @ManyToMany Set<Target> first;
  @ManyToMany Set<Target> second;

  @Entity
  public static class Target {
    @Id Long id;
  }
}
