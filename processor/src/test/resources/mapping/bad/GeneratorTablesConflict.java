// expected: ALU111 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class GeneratorTablesConflict {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "a")
  @TableGenerator(name = "a", table = "ids")
  Long id;

  @Entity
  public static class Other {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "b")
    @TableGenerator(name = "b", table = "ids", pkColumnName = "other")
    Long id;
  }
}
