// expected: ALU100 codes
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;

@Entity
public class MapKeyOfOwnType {
  @Id Long id;

  @ElementCollection
  @MapKeyJavaType(StringJavaType.class)
  @Column(columnDefinition = "varchar(20)")
  Map<String, String> codes;
}
