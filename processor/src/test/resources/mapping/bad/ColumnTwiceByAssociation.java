// expected: ALU107 association
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class ColumnTwiceByAssociation {
  @Id Long id;
  Long raw;

  @ManyToOne
  @JoinColumn(name = "raw")
  ColumnTwiceByAssociation association;
}
