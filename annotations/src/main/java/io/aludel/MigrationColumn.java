package io.aludel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the type of an attribute's column where only running user code could tell it: a {@code
 * UserType}, a custom {@code @JdbcType}.
 *
 * <pre>{@code
 * @Type(MoneyType.class)
 * @MigrationColumn(type = "decimal(19,2)", check = "price >= 0")
 * Money price;
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface MigrationColumn {

  /**
   * The column's logical type, as history files spell it: {@code varchar(20)}, {@code
   * decimal(19,2)}, {@code timestamp(6)}, {@code enum{DRAFT,PAID}}.
   *
   * @return the type
   */
  String type();

  /**
   * The condition of a check constraint on the column, in SQL.
   *
   * @return the condition; none, if the attribute is left out
   */
  String check() default "";
}
