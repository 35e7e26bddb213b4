package io.aludel.dialect;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;

/**
 * Moves sequences on MariaDB, which restarts them at numbers alone that stand in the statement: a
 * block asks for the number and builds the statement.
 */
final class MariaSequences {

  private MariaSequences() {}

  /**
   * MariaDB keeps the next value, computed with the increment of before: left alone, an allocation
   * of the new size could overlap what was given out. The question makes up for the difference, and
   * comes to nothing when it is asked again.
   */
  static void alter(AlteringDialect dialect, Script script, Sequence after) {
    restart(
        dialect,
        script,
        after,
        "select if(next_not_cached_value = start_value, "
            + after.start()
            + ", next_not_cached_value - increment + "
            + after.increment()
            + ")",
        " increment by "
            + after.increment()
            + dialect.bounds(after)
            + " start with "
            + after.start());
  }

  static void advance(
      AlteringDialect dialect, Script script, Sequence sequence, ObjectName table, Name column) {
    restart(
        dialect,
        script,
        sequence,
        "select greatest(next_not_cached_value, coalesce((select max("
            + dialect.identifier(column)
            + ") + "
            + sequence.increment()
            + " from "
            + dialect.identifier(table)
            + "), next_not_cached_value))",
        "");
  }

  private static void restart(
      AlteringDialect dialect, Script script, Sequence sequence, String next, String more) {
    String name = dialect.identifier(sequence.name());
    script.ddl(
        "begin not atomic declare next_value bigint; "
            + next
            + " into next_value from "
            + name
            + "; execute immediate concat("
            + dialect.text("alter sequence " + name + more + " restart with ")
            + ", next_value); end",
        Completion.Repeatable.INSTANCE);
  }
}
