package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.runtime.MigrationException.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What PostgreSQL does while others write, on the oldest server that is served and on the latest.
 */
class PostgresTest {

  static List<TestDatabase> servers() {
    return List.of(TestDatabase.oldestPostgres(), TestDatabase.postgres());
  }

  private static Migrator begun(
      TestDatabase database, Consumer<Operations> up, Consumer<Operations> down) {
    Migrator migrator =
        database.migrator(Shop.sequence().first(1).then("0002", "change", up, down));
    migrator.upgrade("0001", Approval.none());
    database.execute("insert into users (id, name) values (1, 'Ada'), (2, 'Bob')");
    return migrator;
  }

  /** Does something the first time that a statement is about to be executed. */
  private record Before(String sql, Runnable what) implements ProgressListener {
    @Override
    public void executes(PlannedStep step, int number, int total, String statement) {
      if (statement.contains(sql)) {
        what.run();
      }
    }
  }

  private static void die() {
    throw new IllegalStateException("died");
  }

  /** Nobody has to be stopped from inserting between the backfill and the requirement. */
  @ParameterizedTest
  @MethodSource("servers")
  void rowsThatComeInBetweenAreFilledToo(TestDatabase database) {
    Migrator migrator =
        begun(
            database,
            op -> {
              op.alterTable("users").addColumn("role", varchar(20));
              // Built in no transaction, so that what is before it is committed.
              op.alterTable("users").createIndex("ix_users_role", "role");
              op.alterTable("users").backfill("role", "user").setRequired("role");
            },
            op -> op.alterTable("users").dropIndex("ix_users_role").dropColumn("role"));
    Before late =
        new Before(
            "add constraint zz_required",
            () -> database.execute("insert into users (id, name) values (3, 'Eve')"));

    migrator.listener(late).upgrade("head", Approval.none());

    assertThat(database.value("select string_agg(role, ',' order by id) from users"))
        .isEqualTo("user,user,user");
    assertThat(
            database.value("select count(*) from pg_constraint where conname like 'zz_required%'"))
        .isEqualTo("0");
  }

  /** An index that could not be completed stays behind, and serves nobody. */
  @ParameterizedTest
  @MethodSource("servers")
  void anInvalidIndexIsBuiltAnew(TestDatabase database) {
    Migrator migrator =
        begun(
            database,
            op -> op.alterTable("users").createUniqueIndex("ix_users_name", "name"),
            op -> op.alterTable("users").dropIndex("ix_users_name"));
    Before twin =
        new Before(
            "create unique index",
            () -> database.execute("insert into users (id, name) values (3, 'Ada')"));

    MigrationException error =
        refusal(
            Kind.DATABASE,
            Code.STATEMENT_FAILED,
            () -> migrator.listener(twin).upgrade("head", Approval.none()));

    assertThat(error).hasMessageContaining("could not create unique index");
    assertThat(error).hasMessageContaining("goes on with this statement");
    assertThat(invalidIndexes(database)).isEqualTo("0");
    database.execute("delete from users where id = 3");
    migrator.upgrade("head", Approval.none());
    assertThat(database.value("select indisvalid from pg_index where indexrelid = " + INDEX))
        .isEqualTo("t");
  }

  /** The server went on, or did not, when its client died: the index may lie there, invalid. */
  @ParameterizedTest
  @MethodSource("servers")
  void anIndexThatADeadRunLeftInvalidIsBuiltAnew(TestDatabase database) {
    Migrator migrator =
        begun(
            database,
            op -> {
              op.alterTable("users").addCheck("ck_users_name", "name <> ''");
              op.alterTable("users").createUniqueIndex("ix_users_name", "name");
            },
            op ->
                op.alterTable("users").dropIndex("ix_users_name").dropConstraint("ck_users_name"));
    assertThatThrownBy(
            () ->
                migrator
                    .listener(new Before("create unique index", PostgresTest::die))
                    .upgrade("head", Approval.none()))
        .hasMessage("died");
    database.execute("insert into users (id, name) values (3, 'Ada')");
    assertThatThrownBy(
            () ->
                database.execute("create unique index concurrently ix_users_name on users (name)"))
        .hasRootCauseMessage(
            "ERROR: could not create unique index \"ix_users_name\"\n"
                + "  Detail: Key (name)=(Ada) is duplicated.");
    assertThat(invalidIndexes(database)).isEqualTo("1");
    database.execute(
        "delete from users where id = 3",
        "update aludel_revision set begun = done + 1 where id = '0002'");

    migrator.upgrade("head", Approval.none());

    assertThat(invalidIndexes(database)).isEqualTo("0");
    assertThat(database.value("select indisvalid from pg_index where indexrelid = " + INDEX))
        .isEqualTo("t");
  }

  private static final String INDEX = "'ix_users_name'::regclass";

  private static String invalidIndexes(TestDatabase database) {
    return database.value("select count(*) from pg_index where not indisvalid");
  }

  /** Not to see a table is not the same as that it is not there. */
  @ParameterizedTest
  @MethodSource("servers")
  void whoMayNotReadTheJournalIsToldSo(TestDatabase database) throws SQLException {
    database.migrator(Shop.sequence()).upgrade("0001", Approval.none());
    String role = "reader_of_" + database.value("select current_database()");
    database.execute("create role " + role + " login");
    PGSimpleDataSource source = database.source().unwrap(PGSimpleDataSource.class);
    source.setUser(role);
    TestDatabase restricted = new TestDatabase("postgresql", source);

    assertThat(
            refusal(
                Kind.DATABASE,
                Code.DATABASE_FAILED,
                () -> restricted.migrator(Shop.sequence()).current()))
        .hasMessageContaining("permission denied")
        .hasMessageContaining("See to it that the user may read and write there");
  }

  /** A revision that stopped between its transactions can be finished or taken back. */
  @ParameterizedTest
  @MethodSource("servers")
  void whatIsDoneBetweenTransactionsIsTakenBack(TestDatabase database) {
    Migrator migrator =
        begun(
            database,
            op -> {
              op.alterTable("users").addColumn("role", varchar(20));
              op.alterTable("users").addCheck("ck_users_name", "name <> ''");
              op.alterTable("users").createIndex("ix_users_role", "role");
            },
            op ->
                op.alterTable("users")
                    .dropIndex("ix_users_role")
                    .dropConstraint("ck_users_name")
                    .dropColumn("role"));
    String before = database.catalogue().lines().toString();
    assertThatThrownBy(
            () ->
                migrator
                    .listener(new Before("create index", PostgresTest::die))
                    .upgrade("head", Approval.none()))
        .hasMessage("died");
    assertThat(database.catalogue().lines().toString()).contains("role", "ck_users_name");

    migrator.downgrade("0001", Approval.none().allowLoss("users.role"));

    assertThat(database.catalogue().lines()).hasToString(before);
  }
}
