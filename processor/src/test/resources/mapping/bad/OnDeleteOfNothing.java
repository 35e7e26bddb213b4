// expected: ALU109 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class OnDeleteOfNothing {
  @Id Long id;
  @OneToMany
  @OnDelete(action = OnDeleteAction.CASCADE)
  List<OnDeleteOfNothing> others;
}
