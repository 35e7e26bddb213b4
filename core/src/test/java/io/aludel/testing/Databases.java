package io.aludel.testing;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.servers.MariaServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens empty databases. H2 and SQLite make one in memory; of MariaDB and PostgreSQL, one server
 * runs as long as this JVM, and a test gets a schema of its own. Safe for several threads.
 */
public final class Databases {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Databases() {}

  /** An empty database of that kind; it is gone when it is closed, or with this JVM. */
  public static TestDatabase open(String dialect) {
    return open(Dialects.named(dialect));
  }

  /** The same. */
  public static TestDatabase open(Dialect dialect) {
    try {
      return new TestDatabase(dialect, connect(dialect.name()));
    } catch (SQLException e) {
      throw new IllegalStateException("no " + dialect.name(), e);
    }
  }

  private static Connection connect(String dialect) throws SQLException {
    return switch (dialect) {
      case "h2" -> h2();
      case "mariadb" -> mariadb();
      case "sqlite" -> DriverManager.getConnection("jdbc:sqlite::memory:");
      default -> postgres();
    };
  }

  private static Connection mariadb() throws SQLException {
    String url = MariaServer.create("test" + COUNT.incrementAndGet());
    Connection connection = DriverManager.getConnection(url, MariaServer.USER, "");
    try (Statement statement = connection.createStatement()) {
      // As a run sets it: a key of 0 stays what it is.
      statement.execute("set session sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
    }
    return connection;
  }

  private static Connection h2() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:aludel" + COUNT.incrementAndGet());
  }

  private static Connection postgres() throws SQLException {
    Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
    String schema = "test" + COUNT.incrementAndGet();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
      statement.execute("set search_path to " + schema);
    }
    return connection;
  }

  /** Started by the first test that needs it; stopped by the library's own shutdown hook. */
  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "50")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
