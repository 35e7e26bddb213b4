package io.aludel.rehearsal;

import io.aludel.servers.MariaServer;
import io.aludel.servers.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Databases of every kind, fresh for each test. */
final class TestDatabases {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabases() {}

  static ThrowawayDatabase open(String dialect) {
    return ThrowawayDatabase.isEmbedded(dialect)
        ? ThrowawayDatabase.embedded(dialect)
        : ThrowawayDatabase.named(server(dialect));
  }

  /** An empty database on a server. */
  static DataSource server(String dialect) {
    String name = "rehearsal" + COUNT.incrementAndGet();
    return new UrlSource(
        dialect.equals("postgresql")
            ? PostgresServer.LATEST.create(name)
            : MariaServer.create(name) + "?user=" + MariaServer.USER);
  }
}
