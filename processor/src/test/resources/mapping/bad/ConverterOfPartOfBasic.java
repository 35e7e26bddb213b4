// expected: ALU105 text
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ConverterOfPartOfBasic {
  @Id Long id;

  @Convert(attributeName = "nix", converter = Shorter.class)
  String text;

  public static class Shorter implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
      return text;
    }

    @Override
    public String convertToEntityAttribute(String text) {
      return text;
    }
  }
}
