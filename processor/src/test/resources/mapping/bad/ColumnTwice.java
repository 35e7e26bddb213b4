// expected: ALU107 second
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ColumnTwice {
  @Id Long id;

  @Column(name = "x")
  String first;

  @Column(name = "X")
  String second;
}
