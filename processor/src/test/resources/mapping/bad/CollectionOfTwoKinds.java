// expected: ALU109 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class CollectionOfTwoKinds {
  @Id Long id;
  @OneToMany @ManyToMany List<CollectionOfTwoKinds> others;
}
