// expected: ALU108 Two
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "same")
public class TableTwice {
  @Id Long id;

  @Entity
  @Table(name = "SAME")
  public static class Two {
    @Id Long id;
  }
}
