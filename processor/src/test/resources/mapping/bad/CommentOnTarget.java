// expected: ALU109 others
// says: the table of what the collection holds
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.Comment;

@Entity
public class CommentOnTarget {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "owner_id")
  @Comment("the others")
  Set<CommentOnTarget> others;
}
