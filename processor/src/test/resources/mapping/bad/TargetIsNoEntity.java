// expected: ALU109 others, ALU109 text
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class TargetIsNoEntity {
  @Id Long id;
  @ManyToOne String text;

  @OneToMany(mappedBy = "x")
  List<String> others;
}
