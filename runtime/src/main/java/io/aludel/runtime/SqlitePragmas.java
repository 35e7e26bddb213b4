package io.aludel.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a connection to SQLite is set to, so that it can be given back as it was found.
 *
 * @param foreignKeys whether foreign keys count: with it, dropping a table that is built anew would
 *     delete what refers to it
 * @param legacyAlterTable whether renaming a table leaves alone what names it
 * @param busyTimeout how many milliseconds a statement waits for others
 */
record SqlitePragmas(int foreignKeys, int legacyAlterTable, int busyTimeout) {

  private static final int MILLIS_TO_WAIT_FOR_READERS = 10_000;

  static boolean isSqlite(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("SQLite");
  }

  /**
   * Sets a connection to what migrations need.
   *
   * @param connection one without a transaction: within one, SQLite ignores some of it silently
   * @return what it was set to
   */
  static SqlitePragmas prepare(Connection connection) throws SQLException {
    SqlitePragmas found =
        new SqlitePragmas(
            get(connection, "foreign_keys"),
            get(connection, "legacy_alter_table"),
            get(connection, "busy_timeout"));
    new SqlitePragmas(0, 0, Math.max(found.busyTimeout, MILLIS_TO_WAIT_FOR_READERS))
        .set(connection);
    return found;
  }

  /** Sets a connection that is in no transaction to this. */
  void set(Connection connection) throws SQLException {
    set(connection, "foreign_keys", foreignKeys);
    set(connection, "legacy_alter_table", legacyAlterTable);
    set(connection, "busy_timeout", busyTimeout);
  }

  static void set(Connection connection, String pragma, int value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma " + pragma + " = " + value);
    }
  }

  static int get(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma " + pragma)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
