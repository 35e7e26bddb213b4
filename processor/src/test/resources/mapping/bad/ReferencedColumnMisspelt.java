// expected: ALU106 other
// says: has no column coed to refer to. Did you mean 'code'?
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class ReferencedColumnMisspelt {
  @Id Long id;

  @Column(unique = true)
  String code;

  @ManyToOne
  @JoinColumn(referencedColumnName = "coed")
  ReferencedColumnMisspelt other;
}
