package io.aludel.dialect.table;

import io.aludel.dialect.Statement;
import io.aludel.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * The strongest lock on each table and sequence that was there before, by the name that it had
 * then.
 */
final class PostgresLocks implements Locks {

  /** From the weakest to the strongest. */
  private static final List<String> MODES =
      List.of(
          "AccessShareLock",
          "RowShareLock",
          "RowExclusiveLock",
          "ShareUpdateExclusiveLock",
          "ShareLock",
          "ShareRowExclusiveLock",
          "ExclusiveLock",
          "AccessExclusiveLock");

  /** What counts a column's values up is part of the column's table. */
  private static final String OBJECTS =
      """
      select oid, relname from pg_class c
      where relnamespace = current_schema::regnamespace and relkind in ('r', 'S')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')
      """;

  private static final String HELD =
      "select relation, mode from pg_locks where locktype = 'relation' and granted and pid = ";

  private static final String WAITS = "select 1 from pg_locks where not granted and pid = ";

  private final TestDatabase database;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Integer> strongest = new TreeMap<>();

  PostgresLocks(TestDatabase database) {
    this.database = database;
    database.query(OBJECTS).forEach(line -> names.put(first(line), second(line)));
  }

  private static String first(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static String second(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  @Override
  public void read() {
    database.query(HELD + "pg_backend_pid()").forEach(this::note);
  }

  private void note(String line) {
    String name = names.get(first(line));
    if (name != null) {
      strongest.merge(name, MODES.indexOf(second(line)), Math::max);
    }
  }

  /**
   * What runs outside a transaction waits for those that have written to the table, and holds its
   * lock meanwhile: so somebody writes until it waits.
   */
  @Override
  public void watch(Runnable statement) {
    String pid = database.query("select pg_backend_pid()").get(0);
    String tables =
        database
            .query(
                "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                    + " where schemaname = current_schema")
            .stream()
            .collect(Collectors.joining(", "));
    try (Connection second = second();
        java.sql.Statement writer = second.createStatement()) {
      second.setAutoCommit(false);
      writer.execute("lock table " + tables + " in row exclusive mode");
      CompletableFuture<Void> running = CompletableFuture.runAsync(statement);
      while (!running.isDone() && !writer.executeQuery(WAITS + pid).next()) {
        Thread.onSpinWait();
      }
      try (ResultSet held = writer.executeQuery(HELD + pid)) {
        while (held.next()) {
          note(held.getString(1) + " " + held.getString(2));
        }
      }
      second.rollback();
      join(running);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(CompletableFuture<Void> running) {
    try {
      running.join();
    } catch (CompletionException refused) {
      throw new IllegalStateException(refused.getCause().getCause());
    }
  }

  private Connection second() throws SQLException {
    var itself = database.connection().getMetaData();
    return DriverManager.getConnection(itself.getURL(), itself.getUserName(), "");
  }

  @Override
  public String text(List<Statement> statements) {
    return strongest.entrySet().stream()
        .map(each -> each.getKey() + ": " + words(MODES.get(each.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static String words(String mode) {
    return mode.replace("Lock", "").replaceAll("(?<=.)(?=[A-Z])", " ").toUpperCase(Locale.ROOT);
  }
}
