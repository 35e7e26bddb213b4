package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word for one plan is no word for another. */
class PlanApprovalTest {

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void whatIsApprovedByItsHashIsCarriedOutWithItsLosses(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    Plan up = migrator.planUpgrade("head");
    assertThat(up.hash()).matches("[0-9a-f]{16}").isEqualTo(migrator.planUpgrade("0005").hash());
    migrator.upgrade("head", Approval.ofPlan(up.hash()));
    Plan down = migrator.planDowngrade("base");
    assertThat(down.losses()).isNotEmpty();
    migrator.downgrade("base", Approval.ofPlan(" " + down.hash().toUpperCase(Locale.ROOT) + " "));
    assertThat(migrator.current().heads()).isEmpty();
    assertThat(migrator.planUpgrade("head").hash()).isEqualTo(up.hash());
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void nothingIsDoneWhereThePlanHasBecomeAnother(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    String hash = migrator.planUpgrade("head").hash();
    migrator.upgrade("0001", Approval.none());
    String now = migrator.planUpgrade("head").hash();
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.PLAN_OUTDATED,
                () -> migrator.upgrade("head", Approval.ofPlan(hash))))
        .hasMessageContaining("The plan is now another: its hash is " + now)
        .hasMessageContaining(hash);
    assertThat(migrator.current().heads()).containsExactly("0001");
    migrator.upgrade("head", Approval.ofPlan(now));
    // Whoever runs the same command again finds nothing to do.
    assertThat(migrator.upgrade("head", Approval.ofPlan(now)).isEmpty()).isTrue();
  }

  @Test
  void rowsMakeNoOtherPlanAndEveryStatementDoes() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("0003", Approval.none());
    Plan before = migrator.planUpgrade("head");
    database.execute(
        "insert into users (id, full_name, role) values (1, 'Ada', 'user'), (2, 'Ada', 'user')");
    Plan after = migrator.planUpgrade("head");
    assertThat(after.rowChecks()).isNotEqualTo(before.rowChecks());
    assertThat(after.hash()).isEqualTo(before.hash());
    List<Integer> lengths = List.of(10, 11);
    assertThat(lengths)
        .extracting(
            length ->
                TestDatabase.h2()
                    .migrator(
                        TestSequence.empty()
                            .then(
                                "0001",
                                "add a",
                                op -> op.createTable("a").column("x", varchar(length)),
                                op -> op.dropTable("a")))
                    .planUpgrade("head")
                    .hash())
        .doesNotHaveDuplicates();
  }

  @Test
  void aDraftHasToBeAgreedToBesideIt() {
    TestDatabase database = TestDatabase.h2();
    Migrator migrator =
        database.migrator(
            TestSequence.empty()
                .thenDraft(
                    "0001",
                    "add a",
                    "sha256:a",
                    op -> op.createTable("a").column("x", varchar(1)),
                    op -> op.dropTable("a")));
    Approval approval = Approval.ofPlan(migrator.planUpgrade("head").hash());
    refusal(Kind.REFUSED, Code.DRAFT_NOT_AGREED, () -> migrator.upgrade("head", approval));
    migrator.upgrade("head", approval.withDraft());
    assertThat(migrator.current().drafts()).hasSize(1);
  }
}
