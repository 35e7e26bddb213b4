// expected: ALU100 size
// says: Put it on the attribute there
package bad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
public class CommentOnEmbedded {
  @Id Long id;

  @Embedded
  @Comment("the size")
  Size size;

  @Embeddable
  public static class Size {
    String unit;
  }
}
