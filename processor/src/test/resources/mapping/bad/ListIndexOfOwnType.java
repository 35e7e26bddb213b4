// expected: ALU100 codes
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.type.descriptor.java.IntegerJavaType;

@Entity
public class ListIndexOfOwnType {
  @Id Long id;

  @ElementCollection
  @OrderColumn
  @ListIndexJavaType(IntegerJavaType.class)
  List<String> codes;
}
