// expected: ALU110 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class InverseOfNothing {
  @Id Long id;

  @OneToMany(mappedBy = "parnet")
  List<InverseOfNothing> others;

  @ManyToOne InverseOfNothing parent;
}
