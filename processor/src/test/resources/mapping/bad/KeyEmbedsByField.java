// expected: ALU100 unit, ALU100 part
package bad;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;

@Entity
public class KeyEmbedsByField {
  @Id Long id;
  @ElementCollection Map<Amount, String> notes;
  @ElementCollection Map<Outer, String> others;

  @Embeddable
  static class Unit {
    String code;
  }

  @Embeddable
  static class Amount {
    Unit unit;
    int number;
  }

  @Embeddable
  static class Outer {
    Middle middle;
  }

  @Embeddable
  @Access(AccessType.FIELD)
  static class Middle {
    Part part;
    int number;
  }

  @Embeddable
  static class Part {
    String code;
  }
}
