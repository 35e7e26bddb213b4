// expected: ALU106 IndexOnAttribute
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "fullName"))
public class IndexOnAttribute {
  @Id Long id;

  @Column(name = "full_name")
  String fullName;
}
