package io.aludel.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL servers, each one for a whole process, started when the first database is asked for
 * and stopped with the process. Safe for several threads.
 */
public final class PostgresServer {

  /** The latest that there is. */
  public static final PostgresServer LATEST = new PostgresServer(false);

  /** The oldest that is served: version 14. */
  public static final PostgresServer OLDEST = new PostgresServer(true);

  /** Whom the servers belong to, without a password. */
  public static final String USER = "postgres";

  /** Where the build unpacks the oldest server. */
  private static final String OLDEST_ARCHIVE = "/postgres14/postgres-linux-x86_64.txz";

  private final boolean oldest;
  private EmbeddedPostgres running;

  private PostgresServer(boolean oldest) {
    this.oldest = oldest;
  }

  /**
   * Creates an empty database.
   *
   * @param name a name that needs no quotes
   * @return its JDBC URL, with the user
   * @throws IllegalStateException if the server refuses
   */
  public synchronized String create(String name) {
    if (running == null) {
      running = start();
    }
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database " + name, e);
    }
    return running.getJdbcUrl(USER, name);
  }

  private EmbeddedPostgres start() {
    try {
      EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
      // Nobody needs what it holds once the tests are over.
      builder.setServerConfig("fsync", "off");
      if (oldest) {
        builder.setPgBinaryResolver(
            (system, machine) -> PostgresServer.class.getResourceAsStream(OLDEST_ARCHIVE));
      }
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
