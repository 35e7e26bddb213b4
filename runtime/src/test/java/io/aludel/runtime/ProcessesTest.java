package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several processes migrate one database. */
class ProcessesTest {

  @TempDir static Path folder;
  private static Server server;

  @BeforeAll
  static void startServer() throws Exception {
    server =
        Server.createTcpServer(
                "-tcpPort", "0", "-ifNotExists", "-baseDir", folder.resolve("server").toString())
            .start();
  }

  @AfterAll
  static void stopServer() {
    server.stop();
  }

  static List<String> urls() {
    return List.of(
        server.getURL().replace("tcp:", "jdbc:h2:tcp:") + "/two",
        "jdbc:h2:" + folder.resolve("two"),
        TestDatabase.mariadbUrl(),
        TestDatabase.postgresUrl(),
        TestDatabase.sqliteUrl());
  }

  @ParameterizedTest
  @MethodSource("urls")
  void applyEachRevisionOnce(String url) {
    List<Process> processes =
        Stream.generate(() -> ChildProcess.start(url, "up", "head", "0")).limit(3).toList();
    List<String> applied =
        processes.stream()
            .flatMap(process -> ChildProcess.await(process, 0).lines())
            .sorted()
            .toList();
    assertThat(applied)
        .containsExactly(
            "UPGRADE 0001", "UPGRADE 0002", "UPGRADE 0003", "UPGRADE 0004", "UPGRADE 0005");
    Status status = Migrator.of(ChildProcess.source(url), Shop.sequence()).current();
    assertThat(status.heads()).containsExactly("0005");
  }

  @Test
  void waitForAFileThatAnotherProcessHolds() throws Exception {
    String url = "jdbc:h2:" + folder.resolve("held");
    Process holder = ChildProcess.start(url, "hold", "", "0");
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("holding");
      Migrator migrator =
          Migrator.of(ChildProcess.source(url), Shop.sequence()).lockWait(Duration.ofMillis(300));
      MigrationException error =
          catchThrowableOfType(
              MigrationException.class, () -> migrator.upgrade("head", Approval.none()));
      assertThat(error.code()).isEqualTo(Code.LOCK_BUSY);
      assertThat(error.kind()).isEqualTo(Kind.DATABASE);
      assertThat(error).hasMessageContaining("Another process has the database's file open");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    // The lock of the file dies with the process.
    Migrator.of(ChildProcess.source(url), Shop.sequence()).upgrade("head", Approval.none());
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void giveUpWhileAnotherRunHoldsTheLock(TestDatabase database) throws Exception {
    TestSequence sequence = Shop.sequence();
    database.migrator(sequence).upgrade("0001", Approval.none());
    boolean[] waited = {false};
    Migrator second =
        database
            .migrator(sequence)
            .lockWait(Duration.ofMillis(300))
            .listener(
                new ProgressListener() {
                  @Override
                  public void waitingForLock() {
                    waited[0] = true;
                  }
                });
    Migrator first =
        database
            .migrator(sequence)
            .listener(
                new ProgressListener() {
                  @Override
                  public void begins(PlannedStep step) {
                    if (step.id().equals("0002")) {
                      MigrationException error =
                          catchThrowableOfType(
                              MigrationException.class,
                              () -> second.upgrade("head", Approval.none()));
                      assertThat(error.code()).isEqualTo(Code.LOCK_BUSY);
                    }
                  }
                });
    first.upgrade("head", Approval.none());
    assertThat(waited[0]).isTrue();
    assertThat(second.upgrade("head", Approval.none()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void areGivenTheirConnectionsBackAsTheyWere(TestDatabase database) throws Exception {
    try (SingleUseConnections connections = new SingleUseConnections(database.source())) {
      Migrator.of(connections.source(), Shop.sequence()).upgrade("head", Approval.none());
      assertThat(connections.borrowed()).hasSize(database.name().equals("sqlite") ? 1 : 2);
      for (Connection connection : connections.borrowed()) {
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(connection.getTransactionIsolation())
            .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        if (database.name().equals("mariadb")) {
          for (String set : List.of("@@session.sql_mode", "@@session.lock_wait_timeout")) {
            assertThat(value(connection, set)).isEqualTo(database.value("select " + set));
          }
        }
      }
    }
  }

  private static String value(Connection connection, String variable) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement();
        java.sql.ResultSet row = statement.executeQuery("select " + variable)) {
      row.next();
      return row.getString(1);
    }
  }
}
