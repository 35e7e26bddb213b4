// expected: ALU104 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Parent;

@Entity
public class ParentInEntity {
  @Id Long id;
  @Parent Integer other;
}
