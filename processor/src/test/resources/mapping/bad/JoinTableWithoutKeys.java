// expected: ALU100 courses
// says: all the same
package bad;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class JoinTableWithoutKeys {
  @Id Long id;

  @ManyToMany
  @JoinTable(inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<JoinTableWithoutKeys> courses;

  @ManyToMany(mappedBy = "courses")
  Set<JoinTableWithoutKeys> students;
}
