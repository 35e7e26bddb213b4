package io.aludel.testing;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Statement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An empty place on a real database, for one test. */
public final class TestDatabase implements AutoCloseable {

  private final Dialect dialect;
  private final Connection connection;

  TestDatabase(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
  }

  public Dialect dialect() {
    return dialect;
  }

  public Connection connection() {
    return connection;
  }

  /** Executes statements, on PostgreSQL as many in a transaction as share one if none is open. */
  public void run(List<Statement> statements) {
    boolean grouped = dialect.name().equals("postgresql") && commitsEach();
    try {
      for (Statement statement : statements) {
        if (grouped) {
          connection.setAutoCommit(!statement.sharesTransaction());
        }
        runOne(statement);
      }
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      if (grouped) {
        commit();
      }
    }
  }

  private boolean commitsEach() {
    try {
      return connection.getAutoCommit();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void commit() {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void runOne(Statement statement) {
    if (statement.kind() == Statement.Kind.RESTORE) {
      query(
              "select sql from temp.zz_dependants"
                  + " where name not in (select name from main.sqlite_schema) order by rowid")
          .forEach(this::run);
    }
    run(statement.sql());
  }

  public void run(String sql) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(dialect.name() + " refuses: " + sql, e);
    }
  }

  /** The rows of a query, a line a row. */
  public List<String> query(String sql) {
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(rows.getString(i));
        }
        lines.add(
            String.join(" ", values.stream().map(value -> value == null ? "-" : value).toList()));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(dialect.name() + " refuses: " + sql, e);
    }
  }

  /** What the database says that it holds, in an order of its own. */
  public List<String> catalogue() {
    return Stream.concat(
            CatalogueQueries.of(dialect.name()).stream(),
            CatalogueQueries.ofSequences(this).stream())
        .map(this::query)
        .flatMap(List::stream)
        .flatMap(SqliteDefinitions::parts)
        .filter(line -> !isScript(line) || line.contains(" ADD CONSTRAINT "))
        .sorted()
        .toList();
  }

  private static boolean isScript(String line) {
    return line.endsWith(";") || line.startsWith("-- ");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
