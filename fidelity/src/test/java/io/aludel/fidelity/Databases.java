package io.aludel.fidelity;

import io.aludel.servers.MariaServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The databases of a run: one server each of MariaDB and PostgreSQL, H2 in memory, files of SQLite.
 */
final class Databases implements AutoCloseable {

  /** Databases in memory are the whole process's. */
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Map<DatabaseKind, Deque<Database>> idle = new EnumMap<>(DatabaseKind.class);
  private EmbeddedPostgres postgres;

  /** An empty database. */
  synchronized Database take(DatabaseKind kind) throws SQLException, IOException {
    Database database = idle.computeIfAbsent(kind, each -> new ArrayDeque<>()).poll();
    if (database != null) {
      return database;
    }
    String name = "fidelity" + COUNT.incrementAndGet();
    return switch (kind) {
      // All have the same name, since Hibernate remembers the one that it began with.
      case H2 -> new Database(kind, "jdbc:h2:memFS:/" + name + "/fidelity;DB_CLOSE_DELAY=-1", "sa");
      case MARIADB ->
          new Database(
              kind, MariaServer.create(name) + "?allowMultiQueries=true", MariaServer.USER);
      case POSTGRESQL -> new Database(kind, create(name), "postgres");
      case SQLITE -> {
        Path file = Files.createTempFile("fidelity", ".db");
        file.toFile().deleteOnExit();
        // Nobody waits for what the same thread has locked over another connection.
        yield new Database(kind, "jdbc:sqlite:" + file + "?busy_timeout=0&synchronous=OFF", "");
      }
    };
  }

  /** Takes a database back. */
  synchronized void giveBack(Database database) throws SQLException {
    database.empty();
    idle.get(database.kind()).push(database);
  }

  private String create(String name) throws SQLException, IOException {
    if (postgres == null) {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("max_locks_per_transaction", "1000")
              .start();
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  @Override
  public synchronized void close() throws SQLException, IOException {
    for (Deque<Database> databases : idle.values()) {
      for (Database database : databases) {
        database.close();
      }
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
