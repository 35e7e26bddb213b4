package said_of_references;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Both keys lead to one table, and one of them passes deletions on. */
@Entity
public class Person {
  @Id Long id;

  @ManyToMany Set<Person> friends;

  @ManyToMany(mappedBy = "friends")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<Person> friendOf;
}
