// expected: ALU100 words
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class ListAsJsonElsewhere {
  @Id Long id;
  List<String> words;

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> lines;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Integer> numbers;
}
