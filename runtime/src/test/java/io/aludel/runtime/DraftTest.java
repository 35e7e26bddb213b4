package io.aludel.runtime;

import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.aludel.diagnostic.Code;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is applied before it is recorded stays a draft, until it is recorded or changed. */
class DraftTest {

  private static final Approval DRAFT = Approval.none().withDraft();

  private static TestSequence draft(String column, String checksum) {
    return Shop.sequence()
        .first(2)
        .thenDraft(
            "0003",
            "add " + column,
            checksum,
            op -> op.alterTable("users").addColumn(column, varchar(10)),
            op -> op.alterTable("users").dropColumn(column));
  }

  private static TestSequence recorded(String column, String checksum) {
    return Shop.sequence()
        .first(2)
        .with(
            "0003",
            "add " + column,
            checksum,
            false,
            op -> op.alterTable("users").addColumn(column, varchar(10)),
            op -> op.alterTable("users").dropColumn(column));
  }

  private static Set<String> columns(TestDatabase database) {
    return database.catalogue().table(database.stored("users")).orElseThrow().columns().keySet();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void isNotAppliedUnasked(TestDatabase database) {
    Migrator migrator = database.migrator(draft("a", "sha256:a"));
    MigrationException error =
        catchThrowableOfType(
            MigrationException.class, () -> migrator.upgrade("head", Approval.none()));
    assertThat(error.code()).isEqualTo(Code.DRAFT_NOT_AGREED);
    assertThat(error).hasMessageContaining("--with-draft");
    assertThat(database.catalogue().tables()).isEmpty();
    migrator.upgrade("0002", Approval.none());
    migrator.upgrade("head", DRAFT);
    assertThat(migrator.current().revisions().get(2).draft()).isTrue();
    assertThat(migrator.upgrade("head", Approval.none()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void becomesTheRecordedRevision(TestDatabase database) {
    database.migrator(draft("a", "sha256:a")).upgrade("head", DRAFT);
    Migrator migrator = database.migrator(recorded("a", "sha256:a"));
    Plan plan = migrator.upgrade("head", Approval.none());
    assertThat(plan.steps()).extracting(PlannedStep::action).containsExactly(Action.ADOPT);
    assertThat(migrator.current().revisions().get(2).draft()).isFalse();
    assertThat(migrator.upgrade("head", Approval.none()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void isTakenBackWhenItHasChanged(TestDatabase database) {
    database.migrator(draft("a", "sha256:a")).upgrade("head", DRAFT);
    Migrator migrator = database.migrator(draft("b", "sha256:b"));
    Plan plan = migrator.upgrade("head", DRAFT.allowLoss("users.a"));
    assertThat(plan.steps())
        .extracting(PlannedStep::action)
        .containsExactly(Action.DOWNGRADE, Action.UPGRADE);
    assertThat(columns(database))
        .contains(database.stored("b"))
        .doesNotContain(database.stored("a"));
    // Recorded as something else.
    database
        .migrator(recorded("c", "sha256:c"))
        .upgrade("head", Approval.none().allowLoss("users.b"));
    assertThat(columns(database))
        .contains(database.stored("c"))
        .doesNotContain(database.stored("b"));
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void isTakenBackWhenItIsGone(TestDatabase database) {
    database.migrator(draft("a", "sha256:a")).upgrade("head", DRAFT);
    Migrator migrator = database.migrator(Shop.sequence().first(2));
    MigrationException error =
        catchThrowableOfType(
            MigrationException.class, () -> migrator.upgrade("head", Approval.none()));
    assertThat(error.code()).isEqualTo(Code.LOSS_NOT_AGREED);
    migrator.upgrade("head", Approval.none().allowLoss("users.a"));
    assertThat(columns(database)).doesNotContain(database.stored("a"));
  }
}
