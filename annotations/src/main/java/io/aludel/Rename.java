package io.aludel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The former and the new name of what no single attribute owns: a join table's column, a map key, a
 * column of an embeddable that is used twice.
 *
 * <pre>{@code
 * @MigrationChange(renames = @Rename(table = "users_roles", column = "roles", to = "role_name"))
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Rename {

  /**
   * The table; by default, that of the annotated type.
   *
   * @return the table's name
   */
  String table() default "";

  /**
   * The column's former name; by default, the table itself is renamed.
   *
   * @return the column's name
   */
  String column() default "";

  /**
   * The new name, as today's model has it.
   *
   * @return the name
   */
  String to();
}
