package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.runtime.MigrationException.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What is refused, with which words, and that nothing is changed by it. */
class RefusalTest {

  private static void nothing(Operations op) {}

  private static MigrationException refusal(Kind kind, Code code, ThrowingCallable call) {
    MigrationException error = catchThrowableOfType(MigrationException.class, call);
    assertThat(error).isNotNull();
    assertThat(error.code()).describedAs(error.getMessage()).isEqualTo(code);
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error).hasMessageStartingWith(code.code() + ": ");
    return error;
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void dataLossMustBeNamed(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("head", Approval.none());
    String before = database.catalogue().lines().toString();
    MigrationException error =
        refusal(
            Kind.REFUSED,
            Code.LOSS_NOT_AGREED,
            () -> migrator.downgrade("base", Approval.none().allowLoss("users")));
    assertThat(error)
        .hasMessageContaining("users.role, by taking back 0003")
        .hasMessageContaining("add --allow-loss orders --allow-loss orders.total")
        .hasMessageNotContaining("--allow-loss users ");
    assertThat(database.catalogue().lines()).hasToString(before);
    assertThat(migrator.planDowngrade("base").losses())
        .containsExactly("orders", "orders.total", "users", "users.role");
    migrator.downgrade("base", Shop.LOSSES);
    assertThat(database.catalogue().tables()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void editedRevisions(TestDatabase database) {
    TestSequence applied = Shop.sequence();
    database.migrator(applied).upgrade("0002", Approval.none());
    TestSequence edited =
        applied
            .first(1)
            .with(
                "0002",
                "rename name to full_name in users",
                "sha256:e",
                false,
                RefusalTest::nothing,
                RefusalTest::nothing);
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.REVISION_EDITED,
                () -> database.migrator(edited).upgrade("head", Approval.none())))
        .hasMessageContaining("applied:    sha256:0002")
        .hasMessageContaining("this build: sha256:e")
        .hasMessageContaining("aludel downgrade 0001");
    TestSequence another =
        applied
            .first(1)
            .with(
                "0002", "add books", "sha256:b", false, RefusalTest::nothing, RefusalTest::nothing);
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.REVISION_REPLACED,
                () -> database.migrator(another).upgrade("head", Approval.none())))
        .hasMessageContaining("another revision (rename name to full_name in users)")
        .hasMessageContaining("(add books)");
    // The way out that the message offers: by what was stored, not by what is called so now.
    database.migrator(edited).downgrade("0001", Approval.none());
    assertThat(database.catalogue().table(database.stored("users")).orElseThrow().columns())
        .containsKey(database.stored("name"));
    database.migrator(edited).upgrade("head", Approval.none());
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void anOlderBuildKnowsWhatItDoesNotKnow(TestDatabase database) {
    TestSequence newer = Shop.sequence();
    TestSequence older = newer.first(2);
    database.migrator(older).upgrade("head", Approval.none());
    String expected = database.catalogue().lines().toString();
    database.migrator(newer).upgrade("head", Approval.none());

    Migrator migrator = database.migrator(older);
    assertThat(migrator.current().unknown())
        .extracting(Status.Applied::id)
        .containsExactly("0003", "0004", "0005");
    Plan nothing = migrator.upgrade("head", Approval.none());
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.notes()).singleElement().asString().contains("ahead of this build by 0003");

    Plan plan = migrator.planDowngrade("0002");
    assertThat(plan.steps()).extracting(PlannedStep::id).containsExactly("0005", "0004", "0003");
    assertThat(plan.steps().get(0).notes().get(0)).contains("This build does not know it");
    int loaded = older.migrationsLoaded;
    migrator.downgrade("0002", Shop.LOSSES);
    assertThat(database.catalogue().lines()).hasToString(expected);
    assertThat(older.migrationsLoaded).isEqualTo(loaded);
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void nothingIsAppliedOnTopOfWhatIsNotKnown(TestDatabase database) {
    TestSequence newer = Shop.sequence();
    database.migrator(newer).upgrade("0003", Approval.none());
    TestSequence branch =
        newer.first(2).then("x", "another branch", RefusalTest::nothing, RefusalTest::nothing);
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.DATABASE_AHEAD,
                () -> database.migrator(branch).upgrade("head", Approval.none())))
        .hasMessageContaining("ahead of this build by 0003 (add role to users)")
        .hasMessageContaining("aludel downgrade 0002");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
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
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void whereThereIsNoWayBack(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "forget",
                op -> op.alterTable("users").dropColumn("legacy"),
                op -> op.alterTable("users").irreversible("legacy", "the supplier has it"));
    Migrator migrator = database.migrator(sequence);
    assertThat(migrator.planUpgrade("head").steps().get(2).oneWay())
        .hasValueSatisfying(reason -> assertThat(reason).contains("the supplier has it"));
    migrator.upgrade("head", Approval.none().allowLoss("users.legacy"));
    assertThat(refusal(Kind.REFUSED, Code.ONE_WAY, () -> migrator.downgrade("base", Shop.LOSSES)))
        .hasMessageContaining("the supplier has it")
        .hasMessageContaining("aludel downgrade 0003");
  }

  /** Both revisions are asked about in one go, in the names that there are now. */
  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void rowsThatWouldRefuse(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "require legacy",
                op -> op.alterTable("users").setRequired("legacy"),
                op -> op.alterTable("users").setOptional("legacy"))
            .then(
                "0004",
                "names are unique",
                op -> op.alterTable("users").addUnique("uq_users_full_name", "full_name"),
                op -> op.alterTable("users").dropConstraint("uq_users_full_name"));
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("0001", Approval.none());
    database.execute(
        "insert into users (id, name) values (1, 'Ada')",
        "insert into users (id, name) values (2, 'Ada')");
    assertThat(migrator.planUpgrade("head").refusedByRows()).hasSize(2);
    MigrationException error =
        refusal(Kind.REFUSED, Code.ROWS_REFUSE, () -> migrator.upgrade("head", Approval.none()));
    assertThat(error).hasMessageContaining("users.legacy: 2 ").hasMessageContaining("find them: ");
    for (RowCheck check : migrator.planUpgrade("head").refusedByRows()) {
      assertThat(database.value(check.findSql())).isNotEqualTo("none");
    }
    assertThat(migrator.current().heads()).containsExactly("0001");
    database.execute("update users set legacy = 'x'", "update users set name = 'Bob' where id = 2");
    migrator.upgrade("head", Approval.none());
    // On the way down too.
    migrator.downgrade("0001", Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0001");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void rowsThatWouldRefuseOnTheWayDown(TestDatabase database) {
    TestSequence sequence =
        Shop.sequence()
            .first(2)
            .then(
                "0003",
                "full_name may be missing",
                op -> op.alterTable("users").setOptional("full_name"),
                op -> op.alterTable("users").setRequired("full_name"));
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("head", Approval.none());
    database.execute("insert into users (id) values (1)");
    assertThat(
            refusal(
                Kind.REFUSED, Code.ROWS_REFUSE, () -> migrator.downgrade("0001", Approval.none())))
        .hasMessageContaining("users.full_name: 1 ");
    database.execute("delete from users");
    migrator.downgrade("0001", Approval.none());
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void targets(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("+2", Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0002");
    for (String[] each :
        new String[][] {
          {"up", "0009", "There is no revision '0009'"},
          {"up", "000", "Several revisions begin with '000'"},
          {"up", "+9", "goes too far"},
          {"up", "-1", "aludel downgrade -1"},
          {"up", "base", "aludel downgrade base"},
          {"down", "+1", "aludel upgrade +1"},
          {"down", "-3", "goes too far"},
          {"down", "0004", "not applied"},
          {"down", "", "There is no revision"}
        }) {
      assertThat(
              refusal(
                  Kind.BAD_INPUT,
                  Code.TARGET_INVALID,
                  () -> {
                    if (each[0].equals("up")) {
                      migrator.planUpgrade(each[1]);
                    } else {
                      migrator.planDowngrade(each[1]);
                    }
                  }))
          .hasMessageContaining(each[2]);
    }
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
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
        .hasMessageContaining("users: there is no constraint pk_users on [id]");
    database.execute(
        "drop table users",
        "create table users (id bigint not null, email varchar(100) not null, nick varchar(20),"
            + " constraint pk_users primary key (id))");
    migrator.upgrade("head", Approval.none());
    migrator.downgrade("base", Approval.none());
    assertThat(database.catalogue().tables()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void versionTablesOfALaterFormat(TestDatabase database) {
    database.migrator(Shop.sequence()).upgrade("0001", Approval.none());
    database.execute("update aludel_revision_meta set content = '2' where name = 'format'");
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.VERSION_TABLES_UNREADABLE,
                () -> database.migrator(Shop.sequence()).current()))
        .hasMessageContaining("of format 2");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#both")
  void aPlanThatIsOutdated(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    Plan shown = migrator.planUpgrade("0002");
    migrator.upgrade("0001", Approval.none());
    refusal(Kind.REFUSED, Code.PLAN_OUTDATED, () -> migrator.carryOut(shown, Approval.none()));
    migrator.carryOut(migrator.planUpgrade("0002"), Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0002");
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
