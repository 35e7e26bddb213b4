// expected: ALU100 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class ForeignKeyDefinition {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (x) references y"))
  ForeignKeyDefinition other;
}
