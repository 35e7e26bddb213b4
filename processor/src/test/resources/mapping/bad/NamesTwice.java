// expected: ALU112 NamesTwice
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    uniqueConstraints = {
      @UniqueConstraint(name = "same", columnNames = "a"),
      @UniqueConstraint(name = "same", columnNames = "b")
    })
public class NamesTwice {
  @Id Long id;
  String a;
  String b;
}
