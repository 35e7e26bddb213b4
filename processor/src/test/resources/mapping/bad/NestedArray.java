// expected: ALU102 matrix
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class NestedArray {
  @Id Long id;
  int[][] matrix;
}
