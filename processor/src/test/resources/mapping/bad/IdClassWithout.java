// expected: ALU105 IdClassWithout, ALU105 IdClassWithout
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(IdClassWithout.Key.class)
public class IdClassWithout {
  @Id Long code;
  @Id Long line;

  public static class Key implements Serializable {
    Long coed;
    Long line;
  }
}
