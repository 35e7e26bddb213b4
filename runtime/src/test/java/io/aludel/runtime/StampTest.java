package io.aludel.runtime;

import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that has the tables already is told so, and can be migrated from there. */
class StampTest {

  /** The tables of a revision in a database that knows nothing of it. */
  private static Migrator unknown(TestDatabase database, String revision) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade(revision, Approval.none());
    database.execute(
        "drop table aludel_revision",
        "drop table aludel_revision_step",
        "drop table aludel_revision_meta");
    return migrator;
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void aStampedDatabaseGoesUpAndDownAsAMigratedOneDoes(TestDatabase database) {
    Migrator migrator = unknown(database, "0003");
    List<String> tables = database.catalogue().lines();

    Plan plan = migrator.planStamp("0003");
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.steps())
        .extracting(step -> step.action().verb() + " " + step.id())
        .containsExactly("stamp 0001", "stamp 0002", "stamp 0003");
    assertThat(database.hasVersionTables()).isFalse();
    migrator.stamp("0003", Approval.ofPlan(plan.hash()));

    assertThat(database.catalogue().lines()).isEqualTo(tables);
    assertThat(migrator.current().heads()).containsExactly("0003");
    assertThat(migrator.current().revisions())
        .extracting(Status.Applied::relation)
        .containsOnly(Status.Relation.SAME);
    migrator.upgrade("head", Approval.none());
    assertThat(migrator.drift()).isEmpty();
    migrator.downgrade("base", Shop.LOSSES);
    assertThat(database.catalogue().tables()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void tablesThatAreOthersAreRefusedWithEachDifference(TestDatabase database) {
    Migrator migrator = unknown(database, "0002");
    assertThat(
            refusal(
                Kind.REFUSED, Code.STAMP_REFUSED, () -> migrator.stamp("head", Approval.none())))
        .hasMessageContaining("are not those of revision 0005:\n  Table ")
        .hasMessageContaining("\n  Table users: there is no column role.")
        .hasMessageContaining("add --accept-differences");
    assertThat(migrator.current().heads()).isEmpty();
    Plan plan = migrator.planStamp("head");
    Approval approval = Approval.ofPlan(plan.hash());
    refusal(Kind.REFUSED, Code.STAMP_REFUSED, () -> migrator.stamp("head", approval));
    database.execute("alter table users add column stray integer");
    refusal(
        Kind.REFUSED,
        Code.PLAN_OUTDATED,
        () -> migrator.stamp("head", approval.acceptDifferences()));
    migrator.stamp("head", Approval.none().acceptDifferences());
    assertThat(migrator.current().heads()).containsExactly("0005");
  }

  @Test
  void movesUpAndDownAndForgets() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("0002", Approval.none());
    Approval accepting = Approval.none().acceptDifferences();
    assertThat(ids(migrator.stamp("0004", accepting))).containsExactly("stamp 0003", "stamp 0004");
    assertThat(ids(migrator.stamp("0002", Approval.none())))
        .containsExactly("forget 0004", "forget 0003");
    assertThat(migrator.stamp("0002", Approval.none()).isEmpty()).isTrue();
    database.execute("update aludel_revision set checksum = 'sha256:old' where id = '0001'");
    assertThat(ids(migrator.stamp("0002", Approval.none())))
        .containsExactly("forget 0002", "forget 0001", "stamp 0001", "stamp 0002");
    assertThat(migrator.current().different()).isEmpty();
    Plan base = migrator.planStamp("base");
    assertThat(base.direction()).isEqualTo(Direction.DOWN);
    migrator.carryOut(base, Approval.none());
    assertThat(migrator.current().heads()).isEmpty();
    assertThat(database.value("select count(*) from aludel_revision_step")).isEqualTo("0");
    assertThat(database.catalogue().tables()).isNotEmpty();
  }

  @Test
  void whatChangedSinceItWasShownIsNotCarriedOut() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator = unknown(database, "0003");
    Plan shown = migrator.planStamp("0003");
    migrator.stamp("0002", Approval.none().acceptDifferences());
    refusal(Kind.REFUSED, Code.PLAN_OUTDATED, () -> migrator.carryOut(shown, Approval.none()));
    refusal(Kind.BAD_INPUT, Code.TARGET_INVALID, () -> migrator.planStamp("0009"));
  }

  private static List<String> ids(Plan plan) {
    return plan.steps().stream().map(step -> step.action().verb() + " " + step.id()).toList();
  }
}
