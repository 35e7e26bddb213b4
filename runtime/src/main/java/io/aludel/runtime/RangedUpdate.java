package io.aludel.runtime;

import io.aludel.dialect.Completion;
import io.aludel.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * An update of a large table, carried out in ranges of its key: each keeps its rows locked for a
 * moment alone, and what is done survives a crash.
 *
 * @param sql the whole update, which ends in a condition
 */
record RangedUpdate(Connection connection, Dialect dialect, String sql, Completion.ByKey by) {

  /** Up to so many rows are updated at once. */
  private static final int SMALL = 10_000;

  private static final int FIRST_ROWS = 1_000;
  private static final int FEWEST_ROWS = 100;
  private static final int MOST_ROWS = 50_000;

  /** How long a range should take, in nanoseconds. */
  private static final double AIM = 0.5e9;

  /**
   * A range that has been updated.
   *
   * @param lastKey its greatest key, as text
   * @param rows how many of its rows were changed
   */
  record Range(String lastKey, int rows) {}

  /** Is told of each range before its transaction ends. */
  @FunctionalInterface
  interface Account {
    void of(Range range) throws SQLException;
  }

  /** Whether the table has so many rows that the update is better carried out in ranges. */
  boolean isLarge() throws SQLException {
    Optional<String> count =
        text("select count(*) from (select 1 from " + by.table() + " limit " + (SMALL + 1) + ") n");
    return count.map(Integer::parseInt).orElse(0) > SMALL;
  }

  /**
   * Carries out what is left of the update.
   *
   * @param done the last key that needs no update any more; none at the beginning
   */
  void goThrough(Optional<String> done, Account account) throws SQLException {
    Optional<String> last = done;
    int rows = FIRST_ROWS;
    while (true) {
      long start = System.nanoTime();
      Optional<String> end = end(last, rows);
      if (end.isEmpty()) {
        return;
      }
      account.of(new Range(end.get(), update(last, end.get())));
      last = end;
      rows = next(rows, System.nanoTime() - start);
    }
  }

  /** The number of rows that would have taken the time aimed at, approached in steps. */
  private static int next(int rows, long nanos) {
    double factor = Math.max(0.5, Math.min(2, AIM / Math.max(1, nanos)));
    return (int) Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, rows * factor));
  }

  /** The greatest key of the next rows. */
  private Optional<String> end(Optional<String> last, int rows) throws SQLException {
    return text(
        "select "
            + by.key()
            + " from (select "
            + by.key()
            + " from "
            + by.table()
            + last.map(key -> " where " + by.key() + " > " + dialect.text(key)).orElse("")
            + " order by "
            + by.key()
            + " limit "
            + rows
            + ") keys_of_range order by "
            + by.key()
            + " desc limit 1");
  }

  private int update(Optional<String> last, String end) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(
          sql
              + last.map(key -> " and " + by.key() + " > " + dialect.text(key)).orElse("")
              + " and "
              + by.key()
              + " <= "
              + dialect.text(end));
    }
  }

  private Optional<String> text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }
}
