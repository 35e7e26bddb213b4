// expected: ALU105 level
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

@Entity
public class EnumValueOfOtherType {
  @Id Long id;
  Level level;

  public enum Level {
    LOW("low");

    @EnumeratedValue final String value;

    Level(String value) {
      this.value = value;
    }
  }
}
