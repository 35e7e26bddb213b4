package io.aludel.endtoend;

import io.aludel.servers.MariaServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A fresh database, gone when it is closed. */
final class TestDatabase implements AutoCloseable {

  /** The kinds of databases that there are. */
  enum Kind {
    H2,
    MARIADB,
    POSTGRESQL,
    SQLITE;

    /** The name that settings use. */
    String dialect() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Kind kind;
  private final String url;
  private final String user;
  private final Connection connection;

  private TestDatabase(Kind kind, String url, String user, String password) throws SQLException {
    this.kind = kind;
    this.url = url;
    this.user = user;
    this.connection = DriverManager.getConnection(url, user, password);
  }

  static TestDatabase fresh(Kind kind) {
    try {
      String name = "endtoend" + COUNT.incrementAndGet();
      return switch (kind) {
        case H2 -> new TestDatabase(kind, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        case MARIADB -> new TestDatabase(kind, MariaServer.create(name), MariaServer.USER, "");
        case POSTGRESQL ->
            new TestDatabase(kind, PostgresServer.create(name), PostgresServer.USER, "");
        case SQLITE -> {
          Path file = Files.createTempFile("aludel", ".db");
          file.toFile().deleteOnExit();
          yield new TestDatabase(kind, "jdbc:sqlite:" + file, "nobody", "");
        }
      };
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An H2 database whose user has to give a password. */
  static TestDatabase guarded(String password) {
    try {
      String url = "jdbc:h2:mem:guarded" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
      return new TestDatabase(Kind.H2, url, "sa", password);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  Kind kind() {
    return kind;
  }

  String url() {
    return url;
  }

  String user() {
    return user;
  }

  /** Runs statements. */
  void execute(String... statements) {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new AssertionError(sql, e);
      }
    }
  }

  /** The rows of a query, the values of each parted by a bar. */
  List<String> query(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(text(value(rows, i)));
        }
        found.add(String.join("|", values));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** SQLite keeps truth as a number, and what it was declared to be. */
  private Object value(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    boolean isTruth =
        kind == Kind.SQLITE
            && value != null
            && rows.getMetaData().getColumnTypeName(column).equalsIgnoreCase("boolean");
    return isTruth ? (Object) rows.getBoolean(column) : value;
  }

  private static String text(Object value) throws SQLException {
    if (value instanceof byte[] bytes) {
      return java.util.HexFormat.of().formatHex(bytes);
    }
    if (value instanceof java.sql.Clob clob) {
      return clob.getSubString(1, (int) clob.length());
    }
    if (value instanceof java.sql.Blob blob) {
      return java.util.HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
    }
    return String.valueOf(value);
  }

  /** What the database's catalogue says of the model's own objects; see {@link CatalogueFacts}. */
  SortedSet<String> catalogue() {
    return everything().stream()
        .filter(fact -> !CatalogueFacts.isOfAludel(fact))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  /** The same with what is held aside and Aludel's own tables. */
  SortedSet<String> everything() {
    try {
      return CatalogueFacts.read(kind, connection);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (kind == Kind.H2) {
        execute("shutdown immediately");
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return kind.dialect();
  }
}
