// expected: ALU100 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Properties;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
public class GeneratorConfiguresItself {
  @Id
  @GeneratedValue(generator = "own")
  @GenericGenerator(name = "own", type = Own.class)
  Long id;

  public static class Own extends SequenceStyleGenerator {
    @Override
    public void configure(GeneratorCreationContext context, Properties parameters) {
      parameters.put("sequence_name", "own");
      super.configure(context, parameters);
    }
  }
}
