// expected: ALU100 code
// says: otherwise than by AND
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;

@Entity
public class ConstraintOfAlternatives {
  @Id Long id;

  @Either String code;

  @NotNull
  @Size(max = 12)
  @ConstraintComposition(CompositionType.OR)
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Either {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }
}
