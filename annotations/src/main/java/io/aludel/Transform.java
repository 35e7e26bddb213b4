package io.aludel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How values of a column's old type become values of its new type, and back.
 *
 * <pre>{@code
 * @MigrationChange(transform = @Transform(
 *     up = "cast(round(price * 100) as bigint)",
 *     down = "price / 100.0",
 *     reason = "prices in cents"))
 * long price;
 * }</pre>
 *
 * <p>A new column is filled with what {@link #up} computes and takes the old one's name; the old
 * one is kept aside, so that no value is lost.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Transform {

  /**
   * An SQL expression for the new value; the column's name in it means the old column.
   *
   * @return the expression
   */
  String up();

  /**
   * An SQL expression for the old value; the column's name in it means the new column. Without one,
   * {@link #oneWay} has to say why.
   *
   * @return the expression; none, if the attribute is left out
   */
  String down() default "";

  /**
   * Why the values are computed anew: the agreement to the change.
   *
   * @return the reason
   */
  String reason();

  /**
   * Why there is no way back. A downgrade stops there.
   *
   * @return the reason; none, if the attribute is left out
   */
  String oneWay() default "";

  /**
   * The databases that the expressions are written for: {@code h2}, {@code mariadb}, {@code
   * postgresql}, {@code sqlite}. By default, every one that no other {@code @Transform} beside this
   * one names.
   *
   * @return the names
   */
  String[] dialects() default {};
}
