package io.aludel.runtime;

import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.runtime.MigrationException.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is refused where the database and the build know different histories: nothing is changed by
 * it.
 */
class HistoryRefusalTest {

  private static void nothing(Operations op) {}

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
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
                HistoryRefusalTest::nothing,
                HistoryRefusalTest::nothing);
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.REVISION_EDITED,
                () -> database.migrator(edited).upgrade("head", Approval.none())))
        .hasMessageContaining("applied:    sha256:0002")
        .hasMessageContaining("this build: sha256:e")
        .hasMessageContaining("aludel downgrade 0002-1");
    TestSequence another =
        applied
            .first(1)
            .with(
                "0002",
                "add books",
                "sha256:b",
                false,
                HistoryRefusalTest::nothing,
                HistoryRefusalTest::nothing);
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.REVISION_REPLACED,
                () -> database.migrator(another).upgrade("head", Approval.none())))
        .hasMessageContaining("another revision (rename name to full_name in users)")
        .hasMessageContaining("(add books)");
    // The way out that the message offers: by what was stored, not by what is called so now.
    database.migrator(edited).downgrade("0002-1", Approval.none());
    assertThat(database.catalogue().table(database.stored("users")).orElseThrow().columns())
        .containsKey(database.stored("name"));
    database.migrator(edited).upgrade("head", Approval.none());
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
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
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void nothingIsAppliedOnTopOfWhatIsNotKnown(TestDatabase database) {
    TestSequence newer = Shop.sequence();
    database.migrator(newer).upgrade("0003", Approval.none());
    TestSequence branch =
        newer
            .first(2)
            .then("x", "another branch", HistoryRefusalTest::nothing, HistoryRefusalTest::nothing);
    assertThat(
            refusal(
                Kind.REFUSED,
                Code.DATABASE_AHEAD,
                () -> database.migrator(branch).upgrade("head", Approval.none())))
        .hasMessageContaining("ahead of this build by 0003 (add role to users)")
        .hasMessageContaining("aludel downgrade 0003-1");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void targets(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("+2", Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0002");
    for (String[] each :
        new String[][] {
          {"up", "0009", "Can't locate revision identified by '0009'"},
          {"up", "000", "Several revisions begin with '000'"},
          {"up", "+9", "goes too far"},
          {"up", "-1", "aludel downgrade -1"},
          {"up", "base", "aludel downgrade base"},
          {"down", "+1", "aludel upgrade +1"},
          {"down", "-3", "goes too far"},
          {"down", "0004", "is not below the current revision"},
          {"down", "", "Can't locate revision"}
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
  @MethodSource("io.aludel.runtime.TestDatabase#all")
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
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void aPlanThatIsOutdated(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    Plan shown = migrator.planUpgrade("0002");
    migrator.upgrade("0001", Approval.none());
    refusal(Kind.REFUSED, Code.PLAN_OUTDATED, () -> migrator.carryOut(shown, Approval.none()));
    migrator.carryOut(migrator.planUpgrade("0002"), Approval.none());
    assertThat(migrator.current().heads()).containsExactly("0002");
  }
}
