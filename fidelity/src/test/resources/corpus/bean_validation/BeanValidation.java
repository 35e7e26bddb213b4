package bean_validation;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

public class BeanValidation {
  interface Special {}

  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @NotNull
  @Size(max = 12)
  @Constraint(validatedBy = {})
  public @interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public interface Titled {
    @NotNull
    String getTitle();
  }

  @MappedSuperclass
  public abstract static class Base {
    @NotNull String inBase;
    String byGetter;

    @Size(max = 8)
    public String getByGetter() {
      return byGetter;
    }
  }

  @Embeddable
  public static class Part {
    @NotNull String partRequired;

    @Size(max = 9)
    String partSized;

    @Min(1)
    int partLeast;
  }

  @Embeddable
  public static class OtherPart {
    @NotNull
    @Size(max = 9)
    String ignored;
  }

  @Entity
  public static class Constrained extends Base implements Titled {
    @Id
    @Size(max = 10)
    String id;

    String title;
    @NotBlank String notBlank;
    @NotEmpty byte[] notEmpty;

    @NotNull
    @Column(nullable = true)
    String requiredAllTheSame;

    @NotNull @ManyToOne Constrained required;

    @NotNull
    @OneToOne
    @JoinColumn(name = "one")
    Constrained oneRequired;

    @NotNull @Lob String large;

    @NotNull(groups = Special.class)
    String inOtherGroup;

    @NotNull
    @Enumerated(EnumType.STRING)
    DayOfWeek weekday;

    @NotNull
    @Column(columnDefinition = "varchar(7)")
    String defined;

    @Size(max = 20)
    String sized;

    @Size(min = 3)
    String onlyLeast;

    @Size(max = 100)
    @Column(length = 50)
    String sizeWins;

    @Length(max = 30)
    String length;

    @Size(max = 10)
    byte[] bytes;

    @Size(max = 7)
    char[] characters;

    @Size.List(@Size(max = 11))
    String listed;

    @Size(max = 0)
    String endless;

    @Email String email;

    @Min(1)
    int least;

    @Min(1)
    @Max(9)
    Long limited;

    @Range(min = 2, max = 8)
    int range;

    @Digits(integer = 5, fraction = 2)
    BigDecimal digits;

    @Digits(integer = 5, fraction = 2)
    @Column(precision = 20, scale = 4)
    BigDecimal digitsWin;

    @Digits(integer = 3, fraction = 0)
    BigInteger integer;

    @Digits(integer = 5, fraction = 2)
    int noDecimal;

    @DecimalMin("1.5")
    BigDecimal decimalLeast;

    @Positive int positive;

    @Min(1)
    @Column(
        name = "`Quoted`",
        check = @CheckConstraint(constraint = "\"Quoted\" < 5"))
    int quoted;

    @Max(5)
    @Enumerated
    DayOfWeek ordinal;

    @Code String code;
    @Embedded @Valid Part part;
    @Embedded OtherPart otherPart;

    @Override
    public String getTitle() {
      return title;
    }
  }
}
