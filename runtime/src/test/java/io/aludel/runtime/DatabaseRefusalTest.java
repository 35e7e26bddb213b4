package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What is refused because the database is not the one that was meant: nothing is changed by it. */
class DatabaseRefusalTest {

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void tablesOfOthersAreNotTouched(TestDatabase database) {
    database.execute("create table orders (x integer)", "insert into orders values (1)");
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.TABLE_IN_THE_WAY,
                () -> database.migrator(Shop.sequence()).upgrade("head", Approval.none())))
        .hasMessageContaining("not the history's: orders.");
    assertThat(database.catalogue().tables()).hasSize(1);
    assertThat(database.value("select x from orders")).isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void aTableThatIsTakenOverMustBeAsDescribed(TestDatabase database) {
    TestSequence sequence =
        TestSequence.empty()
            .then(
                "0001",
                "take users over",
                op ->
                    op.manageTable("users")
                        .column("id", bigint(), required())
                        .column("email", varchar(100), required())
                        .column("nick", varchar(20))
                        .primaryKey("pk_users", "id"),
                op -> op.unmanageTable("users"));
    Migrator migrator = database.migrator(sequence);
    database.execute("create table users (id bigint not null, email varchar(50), extra integer)");
    assertThat(
            refusal(
                Kind.REFUSED, Code.TABLE_DIFFERS, () -> migrator.upgrade("head", Approval.none())))
        .hasMessageContaining("users: column email is ")
        .hasMessageContaining("users: column email may be null")
        .hasMessageContaining("users: there is no column nick")
        .hasMessageContaining("is not described")
        .hasMessageContaining("users: there is no primary key pk_users on [id]");
    database.execute(
        "drop table users",
        "create table users (id bigint not null, email varchar(100) not null, nick varchar(20),"
            + " constraint pk_users primary key (id))");
    migrator.upgrade("head", Approval.none());
    migrator.downgrade("base", Approval.none());
    assertThat(database.catalogue().tables()).hasSize(1);
  }

  @Test
  void databasesThatCannotBeReached() {
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setURL("jdbc:postgresql://localhost:1/none?user=u&password=secret");
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:none;IFEXISTS=TRUE;PASSWORD=secret");
    JdbcDataSource wrong = new JdbcDataSource();
    wrong.setURL("jdbc:h2:nonsense:x;PASSWORD=secret");
    for (javax.sql.DataSource source : java.util.List.of(postgres, h2, wrong)) {
      assertThat(
              refusal(
                  Kind.DATABASE,
                  Code.DATABASE_UNREACHABLE,
                  () -> Migrator.of(source, Shop.sequence()).current()))
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void databasesThatTheHistoryDoesNotServe() {
    TestDatabase database = TestDatabase.h2();
    TestSequence postgresOnly = Shop.sequence().forDialects("postgresql");
    assertThat(
            refusal(
                Kind.BAD_INPUT,
                Code.DATABASE_NOT_SERVED,
                () -> database.migrator(postgresOnly).current()))
        .hasMessageContaining("serves postgresql")
        .hasMessageContaining("Add h2 to `dialects`");
  }

  @Test
  void connectionsThatLeadToDifferentDatabases() {
    TestDatabase database = TestDatabase.h2("jdbc:h2:mem:");
    assertThat(
            refusal(
                Kind.DATABASE,
                Code.DATABASE_FAILED,
                () -> database.migrator(Shop.sequence()).upgrade("head", Approval.none())))
        .hasMessageContaining("do not lead to the same database");
  }
}
