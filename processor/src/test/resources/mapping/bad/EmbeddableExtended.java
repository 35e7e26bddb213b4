// expected: ALU100 top
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class EmbeddableExtended {
  @Id Long id;
  Top top;

  @Embeddable
  public static class Top {
    String topmost;
  }

  @Embeddable
  public static class Sub extends Top {
    String own;
  }
}
