// expected: ALU108 parts
// says: bad.OneToManyInEntityTable.Other are both mapped to the table others
// says: @JoinTable(name = "…")
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
public class OneToManyInEntityTable {
  @Id Long id;

  @OneToMany
  @JoinTable(name = "others")
  Set<Part> parts;

  @Entity
  @Table(name = "others")
  static class Other {
    @Id Long id;
  }

  @Entity
  static class Part {
    @Id Long id;
  }
}
