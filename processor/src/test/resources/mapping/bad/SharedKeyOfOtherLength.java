// expected: ALU109 other
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;

@Entity
public class SharedKeyOfOtherLength {
  @EmbeddedId Key id;

  @OneToOne @PrimaryKeyJoinColumn Other other;

  @Embeddable
  public static class Key implements Serializable {
    Long a;
    Long b;
  }

  @Entity
  public static class Other {
    @Id Long id;
  }
}
