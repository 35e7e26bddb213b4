// expected: ALU105 nick
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BlankName {
  @Id Long id;

  @Column(name = " ")
  String nick;
}
