// expected: ALU100 flag
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ConvertRefused {
  @Id Long id;

  @Convert(converter = Yes.class)
  Boolean flag;

  @Converter
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
