package said_of_references;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Rows of the join table go with the course, though the student has the association. */
@Entity
public class Course {
  @Id Long id;

  @ManyToMany(mappedBy = "courses")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<Student> students;
}
