// expected: ALU100 SoftDeleteByOwnConverter
package bad;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = SoftDeleteByOwnConverter.Own.class)
public class SoftDeleteByOwnConverter {
  @Id Long id;

  public static class Own implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value ? "gone" : "here";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
      return value.equals("gone");
    }
  }
}
