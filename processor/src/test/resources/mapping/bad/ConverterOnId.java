// expected: ALU105 id
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ConverterOnId {
  @Id
  @Convert(converter = Yes.class)
  Boolean id;

  public abstract static class Yes implements AttributeConverter<Boolean, String> {}
}
