package io.aludel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The agreement that a column or table of the history goes.
 *
 * <pre>{@code
 * @MigrationChange(drops = @Drop(column = "legacy_field", reason = "replaced by owner_type, exported in May"))
 * }</pre>
 *
 * <p>Unless {@link #data} says otherwise, nothing is destroyed: the column or table is renamed
 * aside, and a downgrade gives it back with its data.
 *
 * <p>An agreement is used once. To drop a column of the same name again takes another reason.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Drop {

  /**
   * What becomes of the data of something that goes. It stands here so that who imports the whole
   * package beside Lombok's has one {@code @Data}.
   */
  enum Data {
    /**
     * It is renamed aside, so that a downgrade gives it back; {@code aludel record --purge} removes
     * it later.
     */
    HOLD,
    /** It is destroyed at once, and no downgrade brings it back. */
    DESTROY
  }

  /**
   * The column, of the annotated type's table, or of {@link #table}.
   *
   * @return the column's name; none, if the whole table goes
   */
  String column() default "";

  /**
   * The table; by default, that of the annotated type.
   *
   * @return the table's name
   */
  String table() default "";

  /**
   * Why it goes. It is kept in the history.
   *
   * @return the reason
   */
  String reason();

  /**
   * What becomes of the data.
   *
   * @return whether it is held or destroyed
   */
  Data data() default Data.HOLD;

  /**
   * The value that rows get which were written in the meantime, should a required column be given
   * back by a downgrade. Only for columns.
   *
   * @return the value, written as for {@link MigrationChange#backfill}; none, if the attribute is
   *     left out
   */
  String backfill() default "";
}
