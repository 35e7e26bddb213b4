package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.runtime.MigrationException.Kind;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** What only MariaDB asks of a run: its server's mode may let everything pass. */
class MariaTest {

  private TestDatabase database;

  /** An application whose connections cut texts and fill what is missing, without a word. */
  @BeforeEach
  void openLaxly() throws SQLException {
    String url = TestDatabase.mariadbUrl() + "&sessionVariables=sql_mode=''";
    database = new TestDatabase("mariadb", new MariaDbDataSource(url));
    database.migrator(Shop.sequence()).upgrade("0001", Approval.none());
    database.execute("insert into users (id, name) values (1, 'Ada Lovelace')");
  }

  private static TestSequence then(Consumer<Operations> up) {
    return Shop.sequence()
        .first(1)
        .then("0002", "change", up, op -> op.alterTable("users").dropColumn("nick"));
  }

  @Test
  void whatDoesNotFitIsRefusedAndNeverCut() {
    TestSequence sequence =
        then(
            op -> {
              op.alterTable("users").addColumn("nick", varchar(5));
              op.alterTable("users").backfillSql("nick", DialectSql.any("name"));
            });

    assertThat(
            refusal(
                Kind.DATABASE,
                Code.STATEMENT_FAILED,
                () -> database.migrator(sequence).upgrade("head", Approval.none())))
        .hasMessageContaining("Data too long for column 'nick'");
    assertThat(database.value("select nick from users")).isNull();
  }

  @Test
  void textsAreJoinedAsElsewhere() {
    TestSequence sequence =
        then(
            op -> {
              op.alterTable("users").addColumn("nick", varchar(50));
              op.alterTable("users").backfillSql("nick", DialectSql.any("'Dr. ' || name"));
            });

    database.migrator(sequence).upgrade("head", Approval.none());

    assertThat(database.value("select nick from users")).isEqualTo("Dr. Ada Lovelace");
    assertThat(database.value("select @@session.sql_mode")).isEmpty();
  }
}
