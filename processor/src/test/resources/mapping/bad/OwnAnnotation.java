// expected: ALU100 text
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.Check;

@Entity
public class OwnAnnotation {
  @Id Long id;
  @Positive Integer text;

  @Retention(RetentionPolicy.RUNTIME)
  @Check(constraints = "text > 0")
  public @interface Positive {}
}
