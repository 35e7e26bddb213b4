package io.aludel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One statement beside what the model implies.
 *
 * <pre>{@code
 * @MigrationChange(sql = @Sql(
 *     id = "lower-case-emails",
 *     up = "update users set email = lower(email)",
 *     oneWay = "the former spelling is not known any more"))
 * }</pre>
 *
 * <p>It becomes part of the draft, and of one recorded revision: a statement whose id is recorded
 * already is not run again.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Sql {

  /**
   * What names the statement in the history. Where several databases need texts of their own, those
   * that belong together share it.
   *
   * @return the id, unique in its unit
   */
  String id();

  /**
   * The statement, without a final semicolon.
   *
   * @return the SQL
   */
  String up();

  /**
   * The statement that takes it back. Without one, {@link #oneWay} has to say why.
   *
   * @return the SQL; none, if the attribute is left out
   */
  String down() default "";

  /**
   * When the statement runs.
   *
   * @return whether before or after the structural changes of its revision
   */
  When when() default When.AFTER;

  /**
   * Why there is no way back. A downgrade stops there.
   *
   * @return the reason; none, if the attribute is left out
   */
  String oneWay() default "";

  /**
   * The databases that the statement is written for: {@code h2}, {@code mariadb}, {@code
   * postgresql}, {@code sqlite}. By default, every one that no other {@code @Sql} of the same id
   * names.
   *
   * @return the names
   */
  String[] dialects() default {};
}
