package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody else is at work on a table that a revision changes. */
class LockPatienceTest {

  private static final TestSequence SEQUENCE =
      Shop.sequence()
          .first(1)
          .then(
              "0002",
              "add role",
              op -> op.alterTable("users").addColumn("role", varchar(20)),
              op -> op.alterTable("users").dropColumn("role"));

  static List<TestDatabase> databases() {
    return List.of(
        TestDatabase.h2(),
        TestDatabase.mariadb(),
        TestDatabase.oldestPostgres(),
        TestDatabase.postgres());
  }

  /** A transaction that has written to the table, and does not end. */
  private static Connection busy(TestDatabase database) throws SQLException {
    Connection connection = database.source().getConnection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into users (id, name) values (1, 'Ada')");
    }
    return connection;
  }

  /** Gives up the lock when a statement has waited in vain for it. */
  private static final class Polite implements ProgressListener {
    private final Connection connection;
    private final AtomicInteger waited = new AtomicInteger();

    private Polite(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void waitingForOthers(PlannedStep step, String sql) {
      waited.incrementAndGet();
      try {
        connection.commit();
      } catch (SQLException error) {
        throw new IllegalStateException(error);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aStatementIsTriedAgain(TestDatabase database) throws SQLException {
    Migrator migrator = database.migrator(SEQUENCE);
    migrator.upgrade("0001", Approval.none());
    try (Connection connection = busy(database)) {
      Polite polite = new Polite(connection);

      migrator.listener(polite).upgrade("head", Approval.none());

      assertThat(polite.waited).hasValue(1);
    }
    assertThat(database.value("select role from users")).isNull();
    assertThat(migrator.current().heads()).containsExactly("0002");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void patienceEnds(TestDatabase database) throws SQLException {
    Migrator migrator = database.migrator(SEQUENCE);
    migrator.upgrade("0001", Approval.none());
    try (Connection connection = busy(database)) {
      assertThat(
              refusal(
                  Kind.DATABASE,
                  Code.STATEMENT_FAILED,
                  () -> migrator.lockWait(Duration.ofMillis(1)).upgrade("head", Approval.none())))
          .hasMessageContaining("add column role")
          .hasMessageContaining("Somebody else holds a lock on what it changes");
      connection.rollback();
    }

    migrator.upgrade("head", Approval.none());

    assertThat(migrator.current().heads()).containsExactly("0002");
  }
}
