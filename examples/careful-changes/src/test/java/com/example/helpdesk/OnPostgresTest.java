package com.example.helpdesk;

import io.aludel.junit.MigrationTest;
import io.aludel.servers.PostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class OnPostgresTest extends CarefulChanges {

  /** One database for all tests: each finds it empty, and leaves it so. */
  private static final DataSource DATABASE = create();

  @RegisterExtension static final MigrationTest MIGRATIONS = MigrationTest.on(() -> DATABASE);

  private static DataSource create() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(PostgresServer.LATEST.create("helpdesk"));
    return database;
  }
}
