package io.aludel.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets MariaDB refuse what does not fit, and read SQL as others do. In other modes it would cut
 * texts, clamp numbers and turn nulls into zeros without a word; {@code ||} would mean "or", and
 * literals could mean something else than they are written for.
 */
final class StrictMode {

  private static final String MODE =
      "'PIPES_AS_CONCAT,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
          + "NO_ENGINE_SUBSTITUTION'";

  /** For a script, which has a session of its own. */
  static final String STATEMENT = "set session sql_mode = " + MODE;

  private StrictMode() {}

  /** Begins it, on a connection that belongs to the application. */
  static void begin(Connection connection) throws SQLException {
    execute(connection, "set @aludel_sql_mode = @@session.sql_mode, session sql_mode = " + MODE);
  }

  /** Gives the connection back the mode that it had. */
  static void end(Connection connection) throws SQLException {
    execute(connection, "set session sql_mode = @aludel_sql_mode");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
