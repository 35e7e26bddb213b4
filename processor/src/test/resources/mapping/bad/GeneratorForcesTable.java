// expected: ALU100 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class GeneratorForcesTable {
  @Id
  @GeneratedValue(generator = "forced")
  @GenericGenerator(
      name = "forced",
      strategy = "enhanced-sequence",
      parameters = @Parameter(name = "force_table_use", value = "true"))
  Long id;
}
