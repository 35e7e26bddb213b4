// expected: ALU100 Yes
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class AutomaticConverter {
  @Id Long id;

  @Converter(autoApply = true)
  public static class Yes implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return "y";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
      return true;
    }
  }
}
