// expected: ALU102 nothing
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class EmptyEnum {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  Nothing nothing;

  public enum Nothing {}
}
