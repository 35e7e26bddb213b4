package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.runtime.Status.Halfway;
import io.aludel.runtime.Status.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement fails in the middle of a revision. */
class ResumptionTest {

  /** Its third change cannot be carried out as long as somebody is called Bob. */
  private static TestSequence failing() {
    return Shop.sequence()
        .first(1)
        .then(
            "0002",
            "fail on Bob",
            op -> {
              op.alterTable("users").addColumn("nick", varchar(10));
              op.alterTable("users").backfill("nick", "x");
              op.sql(
                  "users",
                  "bob",
                  DialectSql.any("update users set name = case when name <> 'Bob' then name end"),
                  DialectSql.any("update users set nick = null"));
              op.alterTable("users").addColumn("last", varchar(10));
            },
            op -> op.alterTable("users").dropColumn("last").dropColumn("nick"))
        .then(
            "0003",
            "and on",
            op -> op.alterTable("users").addColumn("further", varchar(10)),
            op -> op.alterTable("users").dropColumn("further"));
  }

  private static final Approval LOSSES =
      Approval.none()
          .allowLosses(List.of("users", "orders", "users.nick", "users.last", "users.further"));

  private static MigrationException fails(Migrator migrator) {
    MigrationException error =
        catchThrowableOfType(
            MigrationException.class, () -> migrator.upgrade("head", Approval.none()));
    assertThat(error.code()).isEqualTo(Code.STATEMENT_FAILED);
    return error;
  }

  private static Migrator begun(TestDatabase database, TestSequence sequence) {
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("0001", Approval.none());
    database.execute("insert into users (id, name) values (1, 'Bob')");
    return migrator;
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void itSaysWhatWhereAndWhy(TestDatabase database) {
    Migrator migrator = begun(database, failing());
    String before = database.catalogue().lines().toString();
    MigrationException error = fails(migrator);
    assertThat(error)
        .hasMessageContaining("Revision 0002 (fail on Bob)")
        .hasMessageContaining("statement 3 of 4")
        .hasMessageContaining("case when name <> 'Bob'")
        .hasMessageContaining("The database said: ");
    if (List.of("h2", "mariadb").contains(database.name())) {
      assertThat(error)
          .hasMessageContaining("The 2 before it are done")
          .hasMessageContaining("aludel downgrade -1");
      assertThat(migrator.current().halfway())
          .contains(new Halfway("0002", Direction.UP, 2, 4, Relation.SAME));
    } else {
      assertThat(error).hasMessageContaining("rolled back");
      assertThat(migrator.current().halfway()).isEmpty();
      assertThat(database.catalogue().lines()).hasToString(before);
    }
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void theNextUpgradeGoesOn(TestDatabase database) {
    Migrator migrator = begun(database, failing());
    fails(migrator);
    fails(migrator);
    database.execute("update users set name = 'Eve'");
    Plan plan = migrator.upgrade("head", Approval.none());
    assertThat(plan.steps().get(0).action())
        .isEqualTo(
            List.of("h2", "mariadb").contains(database.name())
                ? Action.FINISH_UPGRADE
                : Action.UPGRADE);
    assertThat(migrator.current().heads()).containsExactly("0003");
    migrator.downgrade("0001", LOSSES);
    migrator.upgrade("head", Approval.none());
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void stepsCountWhatWasBegun(TestDatabase database) {
    Migrator migrator = begun(database, failing());
    fails(migrator);
    database.execute("update users set name = 'Eve'");
    migrator.upgrade("+1", Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0002");
  }

  @Test
  void theNextDowngradeTakesBackWhatWasDone() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator = begun(database, failing());
    String before = database.catalogue().lines().toString();
    fails(migrator);
    Plan plan = migrator.planDowngrade("-1");
    assertThat(plan.to()).isEqualTo("0001");
    assertThat(plan.steps()).extracting(PlannedStep::action).containsExactly(Action.UNDO);
    // The other column was never there.
    assertThat(plan.losses()).containsExactly("users.nick");
    migrator.downgrade("-1", LOSSES);
    assertThat(database.catalogue().lines()).hasToString(before);
    assertThat(migrator.current().halfway()).isEmpty();
    assertThat(migrator.current().heads()).containsExactly("0001");
  }

  /** The draft was bad, and is written anew: nobody should have to finish the old one. */
  @Test
  void aChangedDraftIsTakenBackHalfway() {
    TestDatabase database = TestDatabase.h2();
    begun(database, failing().first(1));
    TestSequence bad =
        failing()
            .first(1)
            .thenDraft(
                "0002",
                "bad",
                "sha256:bad",
                op -> {
                  op.alterTable("users").addColumn("nick", varchar(10));
                  op.sql(
                      "users",
                      "bad",
                      DialectSql.any("update users set nick = 'much too long'"),
                      DialectSql.any("update users set nick = null"));
                },
                op -> op.alterTable("users").dropColumn("nick"));
    MigrationException error =
        catchThrowableOfType(
            MigrationException.class,
            () -> database.migrator(bad).upgrade("head", Approval.none().withDraft()));
    assertThat(error.code()).isEqualTo(Code.STATEMENT_FAILED);
    TestSequence good =
        failing()
            .first(1)
            .thenDraft(
                "0002",
                "good",
                "sha256:good",
                op -> op.alterTable("users").addColumn("nick", varchar(20)),
                op -> op.alterTable("users").dropColumn("nick"));
    Plan plan =
        database
            .migrator(good)
            .upgrade("head", Approval.none().withDraft().allowLoss("users.nick"));
    assertThat(plan.steps())
        .extracting(PlannedStep::action)
        .containsExactly(Action.UNDO, Action.UPGRADE);
  }

  /** An older build meets what a newer one has left half done. */
  @Test
  void anOlderBuildFinishesWhatItDoesNotKnow() {
    TestDatabase database = TestDatabase.h2();
    fails(begun(database, failing()));
    database.execute("update users set name = 'Eve'");
    Migrator older = database.migrator(failing().first(1));
    Plan plan = older.upgrade("head", Approval.none());
    assertThat(plan.steps()).extracting(PlannedStep::action).containsExactly(Action.FINISH_UPGRADE);
    assertThat(older.current().unknown()).extracting(Status.Applied::id).containsExactly("0002");
    older.downgrade("0001", LOSSES);
  }

  /** H2 was killed after it had copied the table, before it dropped the original. */
  @Test
  void theCopyOfAnUnfinishedRebuildGoes() {
    TestDatabase database = inDoubt();
    database.execute(
        "create table users_copy_3_0 as select * from users",
        "alter table users_copy_3_0 alter column id set not null",
        "alter table users_copy_3_0 add constraint users_copy_3_0_pk_users primary key (id)",
        "alter table orders add constraint users_copy_3_0_fk_orders_user_id foreign key (user_id)"
            + " references users_copy_3_0 (id)");
    assertIsFinished(database);
  }

  /** H2 was killed after it had dropped the original, before the copy was renamed. */
  @Test
  void theCopyOfARebuildBecomesTheTable() {
    TestDatabase database = inDoubt();
    database.execute(
        "alter table users alter column legacy rename to zz_0005_legacy",
        "alter table orders rename constraint fk_orders_user_id to"
            + " users_copy_3_0_fk_orders_user_id",
        "alter index ix_users_full_name rename to users_copy_3_0_ix_users_full_name",
        "alter table users rename constraint pk_users to users_copy_3_0_pk_users",
        "alter table users rename to users_copy_3_0");
    assertIsFinished(database);
  }

  /** The journal says that the last revision's first statement may have begun. */
  private static TestDatabase inDoubt() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("0001", Approval.none());
    database.execute("insert into users (id, name, legacy) values (1, 'Ada', 'x')");
    migrator.upgrade("0005", Approval.none());
    database.execute(
        "alter table users rename column zz_0005_legacy to legacy",
        "update aludel_revision set state = 'upgrading', done = 0, begun = 1 where id = '0005'");
    return database;
  }

  private static void assertIsFinished(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    Plan plan = migrator.upgrade("head", Approval.none());
    assertThat(plan.steps()).extracting(PlannedStep::action).containsExactly(Action.FINISH_UPGRADE);
    TestDatabase undisturbed = TestDatabase.h2();
    undisturbed.migrator(Shop.sequence()).upgrade("head", Approval.none());
    assertThat(database.catalogue().lines()).isEqualTo(undisturbed.catalogue().lines());
    assertThat(database.value("select full_name || zz_0005_legacy from users"))
        .isEqualTo("Dr. Adax");
    assertThat(migrator.upgrade("head", Approval.none()).isEmpty()).isTrue();
  }

  /** Whether a statement of a person's took effect, the catalogue cannot be asked. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPersonIsAskedWhereNobodyElseCanTell(boolean tookEffect) {
    TestDatabase database = TestDatabase.h2();
    TestSequence sequence =
        Shop.sequence()
            .first(1)
            .then(
                "0002",
                "count by twos",
                op ->
                    op.sql(
                        "users",
                        "twos",
                        DialectSql.any("alter table if exists users add column by_hand integer"),
                        DialectSql.any("alter table users drop column by_hand")),
                op -> {});
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("head", Approval.none());
    database.execute(
        "update aludel_revision set state = 'upgrading', done = 0, begun = 1 where id = '0002'");
    if (!tookEffect) {
      database.execute("alter table users drop column by_hand");
    }
    MigrationException asked =
        catchThrowableOfType(
            MigrationException.class, () -> migrator.upgrade("head", Approval.none()));
    assertThat(asked.code()).isEqualTo(Code.STATEMENT_IN_DOUBT);
    List<String> answers =
        asked.text().lines().map(String::strip).filter(line -> line.startsWith("update")).toList();
    assertThat(answers).hasSize(2);
    database.execute(answers.get(tookEffect ? 0 : 1).replace(";", ""));
    migrator.upgrade("head", Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0002");
    assertThat(database.catalogue().lines().toString()).contains("BY_HAND");
  }

  @Test
  void keysAreReadUnderTheNamesOfToday() {
    TestDatabase database = TestDatabase.h2();
    database.execute("create table t (a integer, constraint uq_t unique (a))");
    database.execute("alter table t alter column a rename to b");
    assertThat(database.catalogue().lines().toString()).contains("[B]").doesNotContain("[A]");
  }
}
