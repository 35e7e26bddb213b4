// expected: ALU105 flag
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ConverterOfNothing {
  @Id Long id;

  @Convert(converter = AttributeConverter.class)
  Boolean flag;
}
