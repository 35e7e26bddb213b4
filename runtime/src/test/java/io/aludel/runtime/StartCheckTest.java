package io.aludel.runtime;

import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import io.aludel.servers.MariaServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What an application asks when it starts, and what its user needs for that. */
class StartCheckTest {

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void saysWhatIsMissingAndWhatToType(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    assertThat(migrator.check().isUpToDate()).isFalse();
    assertThat(database.hasVersionTables()).isFalse();
    migrator.upgrade("0003", Approval.none());
    assertThat(refusal(Kind.REFUSED, Code.NOT_UP_TO_DATE, () -> migrator.check().requireUpToDate()))
        .hasMessage(
            "ALU340: Target database is not up to date. It lacks 0004, 0005. To see what would be"
                + " done, and do it: aludel upgrade head.");
    migrator.upgrade("head", Approval.none());
    migrator.check().requireUpToDate();
    assertThat(migrator.check().message()).isEqualTo("Target database is up to date.");
  }

  @Test
  void whatIsAheadKeepsAnOlderVersionFromNothing() {
    TestDatabase database = TestDatabase.h2();
    database.migrator(Shop.sequence()).upgrade("head", Approval.none());
    Status status = database.migrator(Shop.sequence().first(4)).check();
    status.requireUpToDate();
    assertThat(status.unknown()).extracting(Status.Applied::id).containsExactly("0005");
    assertThat(status.message()).endsWith("ahead of this build by 0005 (hold legacy of users).");
  }

  @Test
  void whatWasEditedOrIsHalfDoneIsNotUpToDate() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("head", Approval.none());
    database.execute("update aludel_revision set checksum = 'sha256:x' where id = '0002'");
    assertThat(migrator.check().message())
        .contains(
            "It has 0002 (rename name to full_name in users), which this build has otherwise",
            " and apply it anew:\n  aludel downgrade 0002-1 ")
        .endsWith("\n  aludel upgrade head");
    database.execute(
        "update aludel_revision set checksum = 'sha256:0002' where id = '0002'",
        "update aludel_revision set state = 'downgrading' where id = '0005'");
    assertThat(migrator.check().message()).contains("0005 is half taken back, 0 of ");
    refusal(Kind.REFUSED, Code.NOT_UP_TO_DATE, migrator::drift);
  }

  @Test
  void onPostgresqlAnApplicationsUserOnlyReadsTheSchemaOfItsOwn() {
    TestDatabase database = TestDatabase.postgres();
    database.execute("create schema ops");
    TestSequence sequence = Shop.sequence().inVersionTable("ops.aludel_revision");
    Migrator owner = database.migrator(sequence);
    owner.upgrade("head", Approval.none());
    assertThat(owner.check().notes())
        .singleElement()
        .asString()
        .startsWith("This user may write ops.aludel_revision or ops.aludel_revision_step: ");
    String role = "reader_" + System.nanoTime();
    database.execute(
        "create role " + role + " login",
        "grant usage on schema ops to " + role,
        "grant select on all tables in schema ops to " + role);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(((PGSimpleDataSource) database.source()).getURL());
    source.setUser(role);
    assertReadsAlone(Migrator.of(source, sequence));
    database.execute("grant update (state) on ops.aludel_revision to " + role);
    database.execute("grant insert on ops.aludel_revision_step to " + role);
    assertThat(Migrator.of(source, sequence).check().notes()).hasSize(1);
  }

  @Test
  void onMariadbAnApplicationsUserOnlyReads() throws SQLException {
    String url = TestDatabase.mariadbUrl();
    TestDatabase database = new TestDatabase("mariadb", new MariaDbDataSource(url));
    TestSequence sequence = Shop.sequence();
    Migrator owner = database.migrator(sequence);
    owner.upgrade("head", Approval.none());
    assertThat(owner.check().notes()).hasSize(1);
    MariaServer.enforceRights();
    database.execute(
        "create or replace user reader@localhost",
        "grant select on aludel_revision to reader@localhost",
        "grant select on aludel_revision_step to reader@localhost",
        "grant select on aludel_revision_meta to reader@localhost");
    MariaDbDataSource source = new MariaDbDataSource(url.replaceFirst("user=\\w+", "user=reader"));
    assertReadsAlone(Migrator.of(source, sequence));
    database.execute("grant insert, update on aludel_revision_step to reader@localhost");
    assertThat(Migrator.of(source, sequence).check().notes()).hasSize(1);
  }

  private static void assertReadsAlone(Migrator reader) {
    assertThatCode(() -> reader.check().requireUpToDate()).doesNotThrowAnyException();
    assertThat(reader.check().notes()).isEmpty();
    assertThat(reader.current().heads()).containsExactly("0005");
    assertThatThrownBy(() -> reader.downgrade("0004", Approval.none()))
        .isInstanceOf(MigrationException.class);
    assertThat(reader.current().heads()).containsExactly("0005");
  }
}
