// expected: ALU109 part
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class ReferenceToPartOfEmbeddable {
  @Id Long id;
  Code code;

  @ManyToOne
  @JoinColumn(referencedColumnName = "number")
  ReferenceToPartOfEmbeddable part;

  @Embeddable
  public static class Code {
    String prefix;
    String number;
  }
}
