// expected: ALU109 owners
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class OrderColumnBesideMappedBy {
  @Id Long id;
  @ManyToMany List<OrderColumnBesideMappedBy> owned;

  @ManyToMany(mappedBy = "owned")
  @OrderColumn
  List<OrderColumnBesideMappedBy> owners;
}
