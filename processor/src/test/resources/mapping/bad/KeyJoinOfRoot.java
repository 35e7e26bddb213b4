// expected: ALU104 KeyJoinOfRoot
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "other")
public class KeyJoinOfRoot {
  @Id Long id;
}
