package io.aludel.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How long a statement waits for a lock that somebody else holds. Whoever waits for a table makes
 * all wait who ask for it later, so that it is better to give up soon, and to try again.
 */
final class LockPatience {

  /** In seconds. */
  private static final int PATIENCE = 2;

  /** For MariaDB, where it is the session's, as an assignment. */
  static final String OF_SESSION = "session lock_wait_timeout = " + PATIENCE;

  private LockPatience() {}

  /** Sets it for the transaction that begins, where transactions have their own. */
  static void begin(Connection connection, DatabaseKind kind) throws SQLException {
    if (kind == DatabaseKind.POSTGRESQL) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local lock_timeout = '" + PATIENCE + "s'");
      }
    }
  }
}
