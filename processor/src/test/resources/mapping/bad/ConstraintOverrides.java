// expected: ALU100 grade
// says: @AtMost sets values of the constraints that it is composed of
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Entity
public class ConstraintOverrides {
  @Id Long id;

  @AtMost(100)
  int grade;

  @Max(5)
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface AtMost {
    @OverridesAttribute(constraint = Max.class, name = "value")
    long value() default 7;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }
}
