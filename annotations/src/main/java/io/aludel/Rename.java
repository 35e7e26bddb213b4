package io.aludel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The former and the new name of what no single attribute owns: a join table, a join table's
 * column, a map key, a column of an embeddable that is used twice.
 *
 * <pre>{@code
 * @MigrationChange(renames = @Rename(table = "users_roles", column = "roles", to = "role_name"))
 * @MigrationChange(renames = @Rename(table = "users_roles", to = "grants"))
 * }</pre>
 *
 * <p>It applies whenever the draft needs it, in chains (a to b, b to c) and swaps (a to b, b to a)
 * as well. After a swap, only the history tells that it has been made: the same two names are not
 * swapped again, whether the declaration stays or goes.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Rename {

  /**
   * The table: of a column, by today's name, and by default that of the annotated type; without a
   * {@link #column}, the former name of the table itself. A type's own table is renamed by {@link
   * MigrationChange#renamedFrom}, too.
   *
   * @return the table's name
   */
  String table() default "";

  /**
   * The column's former name; without one, the table itself is renamed.
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
