// expected: ALU105 IdClassOfOtherType
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(IdClassOfOtherType.Key.class)
public class IdClassOfOtherType {
  @Id Long code;
  @Id int line;

  public static class Key implements Serializable {
    String code;
    Integer line;
  }
}
