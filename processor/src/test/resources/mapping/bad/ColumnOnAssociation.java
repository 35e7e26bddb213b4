// expected: ALU104 other
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class ColumnOnAssociation {
  @Id Long id;

  @ManyToOne
  @Column(name = "other")
  ColumnOnAssociation other;
}
