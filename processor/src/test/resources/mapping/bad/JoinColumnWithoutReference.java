// expected: ALU109 other
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
public class JoinColumnWithoutReference {
  @EmbeddedId Key id;

  @ManyToOne
  @JoinColumn(name = "other_a", referencedColumnName = "a")
  @JoinColumn(name = "other_b")
  JoinColumnWithoutReference other;

  @Embeddable
  public static class Key implements Serializable {
    Long a;
    Long b;
  }
}
