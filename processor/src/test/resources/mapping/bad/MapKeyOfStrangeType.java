// expected: ALU100 codes
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class MapKeyOfStrangeType {
  @Id Long id;

  @ElementCollection
  @MapKeyJdbcTypeCode(SqlTypes.STRUCT)
  Map<String, String> codes;
}
