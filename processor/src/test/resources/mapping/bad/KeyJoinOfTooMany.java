// expected: ALU109 Sub
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class KeyJoinOfTooMany {
  @Id Long id;

  @Entity
  @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name = "a"), @PrimaryKeyJoinColumn(name = "b")})
  public static class Sub extends KeyJoinOfTooMany {}
}
