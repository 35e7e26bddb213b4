// expected: ALU104 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
public class SharedKeyOfMany {
  @Id Long id;

  @ManyToOne @PrimaryKeyJoinColumn SharedKeyOfMany other;
}
