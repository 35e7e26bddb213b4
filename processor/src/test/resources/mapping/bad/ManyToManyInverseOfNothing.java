// expected: ALU110 owners
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class ManyToManyInverseOfNothing {
  @Id Long id;
  @ManyToMany List<ManyToManyInverseOfNothing> owned;

  @ManyToMany(mappedBy = "owns")
  List<ManyToManyInverseOfNothing> owners;
}
