// expected: ALU100 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Entity
public class JoinTableForgotten {
  @Id Long id;

  @ManyToOne
  @JoinTable(
      name = "link",
      inverseJoinColumns = @JoinColumn(name = "o"),
      indexes = @Index(columnList = "o"))
  JoinTableForgotten other;
}
