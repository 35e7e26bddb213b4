// expected: ALU100 level
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

@Entity
public class EnumWithValues {
  @Id Long id;

  Level level;

  public enum Level {
    LOW(1);

    @EnumeratedValue final int value;

    Level(int value) {
      this.value = value;
    }
  }
}
