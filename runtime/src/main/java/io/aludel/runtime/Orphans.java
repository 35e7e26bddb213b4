package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of an SQLite database that refer to what is not there, by table. While it is migrated,
 * its foreign keys do not count; a revision must not leave more such rows than it found.
 *
 * @param byTable how many there are in each table that has any
 */
record Orphans(SortedMap<String, Long> byTable) {

  /**
   * Looks for them before a revision; nothing where SQLite cannot, since some foreign key refers to
   * what is no key already.
   */
  static Optional<Orphans> before(Connection connection) {
    try {
      return Optional.of(find(connection));
    } catch (SQLException mismatch) {
      return Optional.empty();
    }
  }

  private static Orphans find(Connection connection) throws SQLException {
    SortedMap<String, Long> found = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select \"table\", count(*) from pragma_foreign_key_check group by 1")) {
      while (row.next()) {
        found.put(row.getString(1), row.getLong(2));
      }
    }
    return new Orphans(found);
  }

  private long sum() {
    return byTable.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Refuses if there are more now, or if a foreign key refers to what is no key any more.
   *
   * @throws MigrationException if so; the transaction is rolled back
   */
  void requireNoMore(Connection connection, Task task) throws SQLException {
    Orphans now;
    try {
      now = find(connection);
    } catch (SQLException mismatch) {
      throw refusal(
          connection,
          task,
          "a foreign key would refer to what is no key: " + DatabaseErrors.message(mismatch));
    }
    if (now.sum() > sum()) {
      throw refusal(
          connection,
          task,
          "rows would refer to what is not there, in "
              + now.byTable.entrySet().stream()
                  .map(each -> each.getKey() + " (" + each.getValue() + ")")
                  .collect(Collectors.joining(", ")));
    }
  }

  private static MigrationException refusal(Connection connection, Task task, String what)
      throws SQLException {
    connection.rollback();
    return MigrationException.refused(
        Code.ROWS_REFUSE,
        Refusals.name(task.id(), task.step().description())
            + " was rolled back: after it, "
            + what
            + ". The database is as if it had not been begun. Mend that, or what the revision does"
            + " to what is referred to, and run the same command again.");
  }
}
