package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How runs share an SQLite file, which whoever writes to locks as a whole. */
class SqliteFileTest {

  private final TestDatabase database = SqliteTest.strict(TestDatabase.sqliteUrl());

  private static TestSequence widened() {
    return Shop.sequence()
        .first(1)
        .then(
            "0002",
            "change",
            op -> op.alterTable("users").setType("name", varchar(200)),
            op -> op.alterTable("users").setType("name", varchar(100)));
  }

  @Test
  void waitsForWhoeverWrites() throws Exception {
    database.migrator(Shop.sequence()).upgrade("0001", Approval.none());
    try (Connection other = database.source().getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      Migrator impatient = database.migrator(widened()).lockWait(Duration.ofMillis(300));
      assertThat(
              refusal(
                  Kind.DATABASE, Code.LOCK_BUSY, () -> impatient.upgrade("head", Approval.none())))
          .hasMessageContaining("Nothing further was done");
      ProgressListener letsGo =
          new ProgressListener() {
            @Override
            public void waitingForLock() {
              try {
                statement.execute("commit");
              } catch (SQLException error) {
                throw new IllegalStateException(error);
              }
            }
          };
      database.migrator(widened()).listener(letsGo).upgrade("head", Approval.none());
    }
    assertThat(database.migrator(widened()).current().heads()).containsExactly("0002");
  }

  /** Between two revisions, nothing is locked: what is planned then is what is there then. */
  @Test
  void looksAgainWhenSomebodyElseComesInBetween() {
    TestSequence sequence = Shop.sequence();
    boolean[] came = {false};
    ProgressListener guest =
        new ProgressListener() {
          @Override
          public void done(PlannedStep step) {
            if (!came[0]) {
              came[0] = true;
              database.migrator(sequence).upgrade("0003", Approval.none());
            }
          }
        };
    database.migrator(sequence).listener(guest).upgrade("head", Approval.none());
    assertThat(database.migrator(sequence).current().revisions())
        .extracting(Status.Applied::id)
        .containsExactly("0001", "0002", "0003", "0004", "0005");
  }

  @Test
  void connectionsAreGivenBackAsTheyWere() throws SQLException {
    database.migrator(Shop.sequence()).upgrade("0001", Approval.none());
    try (SingleUseConnections connections = new SingleUseConnections(database.source())) {
      Migrator.of(connections.source(), widened()).upgrade("head", Approval.none());
      TestSequence bad =
          widened()
              .then(
                  "0003",
                  "fail",
                  op -> {
                    op.alterTable("users").setType("name", varchar(300));
                    op.sqlOneWay("users", "bad", DialectSql.any("select no_such()"), "x");
                  },
                  op -> {});
      assertThatThrownBy(
              () -> Migrator.of(connections.source(), bad).upgrade("head", Approval.none()))
          .isInstanceOf(MigrationException.class);
      // One for each run: no other holds a lock.
      assertThat(connections.borrowed()).hasSize(2);
      for (Connection connection : connections.borrowed()) {
        assertThat(SqlitePragmas.get(connection, "foreign_keys")).isEqualTo(1);
        assertThat(SqlitePragmas.get(connection, "legacy_alter_table")).isZero();
        assertThat(SqlitePragmas.get(connection, "busy_timeout")).isEqualTo(3000);
      }
    }
  }

  @Test
  void aFileThatCannotBeOpened() {
    assertThat(
            refusal(
                Kind.DATABASE,
                Code.DATABASE_UNREACHABLE,
                () ->
                    TestDatabase.sqlite("jdbc:sqlite:/no/such/folder/x.db")
                        .migrator(Shop.sequence())
                        .current()))
        .hasMessageContaining("Unable to open the database file");
  }
}
