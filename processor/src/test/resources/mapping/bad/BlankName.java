// expected: ALU105 nick
// says: bad.BlankName.nick: the name of @Column is blank
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
