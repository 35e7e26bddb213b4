// expected: ALU105 length
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Period;

@Entity
public class ConvertersCompete {
  @Id Long id;
  Period length;

  @Convert(converter = First.class)
  Period named;

  @Converter(autoApply = true)
  public abstract static class First implements AttributeConverter<Period, String> {}

  @Converter(autoApply = true)
  public abstract static class Second implements AttributeConverter<Period, Integer> {}
}
