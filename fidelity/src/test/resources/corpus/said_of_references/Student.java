package said_of_references;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;
import org.hibernate.annotations.Comment;

/** Comments stand on the columns of foreign keys, and win over those of join columns. */
@Entity
public class Student {
  @Id Long id;

  @ManyToMany Set<Course> courses;

  @ManyToOne
  @Comment("the favourite")
  Course favourite;

  @OneToOne
  @JoinColumn(name = "first_id", comment = "not this")
  @Comment("the first")
  Course first;
}
