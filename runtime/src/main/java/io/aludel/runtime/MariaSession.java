package io.aludel.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets MariaDB refuse what does not fit, and read SQL as others do. In other modes it would cut
 * texts, clamp numbers and turn nulls into zeros without a word; {@code ||} would mean "or", and
 * literals could mean something else than they are written for; a key of 0 would be counted anew
 * when its column becomes one that is counted up. Nor does a statement wait a whole day for a
 * table's lock, as it would by itself.
 */
final class MariaSession {

  private static final String MODE =
      "'PIPES_AS_CONCAT,NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
          + "NO_ENGINE_SUBSTITUTION'";

  /** For a script, which has a session of its own. */
  static final String STATEMENT = "set session sql_mode = " + MODE;

  private MariaSession() {}

  /** Begins it, on a connection that belongs to the application. */
  static void begin(Connection connection) throws SQLException {
    execute(
        connection,
        "set @aludel_sql_mode = @@session.sql_mode, session sql_mode = "
            + MODE
            + ", @aludel_lock_wait = @@session.lock_wait_timeout, "
            + LockPatience.OF_SESSION);
  }

  /** Gives the connection back the mode and the patience that it had. */
  static void end(Connection connection) throws SQLException {
    execute(
        connection,
        "set session sql_mode = @aludel_sql_mode, session lock_wait_timeout = @aludel_lock_wait");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
