// expected: ALU109 others
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class JoinColumnOnManyToMany {
  @Id Long id;
  @ManyToMany
  @JoinColumn(name = "other")
  List<JoinColumnOnManyToMany> others;
}
