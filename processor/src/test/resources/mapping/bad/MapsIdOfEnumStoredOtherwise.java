// expected: ALU109 kind
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class MapsIdOfEnumStoredOtherwise {
  enum Letter {
    A,
    B
  }

  @EmbeddedId Key id;

  @MapsId("letter")
  @ManyToOne
  Kind kind;

  @Embeddable
  record Key(@Enumerated(EnumType.STRING) Letter letter, int line) {}

  @Entity
  static class Kind {
    @Id Letter id;
  }
}
