// expected: ALU109 owners
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class JoinTableBesideMappedBy {
  @Id Long id;
  @ManyToMany List<JoinTableBesideMappedBy> owned;

  @ManyToMany(mappedBy = "owned")
  @JoinTable(name = "link")
  List<JoinTableBesideMappedBy> owners;
}
