package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.runtime.MigrationException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two branches of a history change the same table, and are merged. */
class BranchesTest {

  private static final Approval LOSSES =
      Approval.none().allowLosses(List.of("users", "users.email", "users.code"));

  private static TestSequence base() {
    return TestSequence.empty()
        .then(
            "0001",
            "add users",
            op ->
                op.createTable("users")
                    .column("id", bigint(), required())
                    .column("code", varchar(10))
                    .primaryKey("pk_users", "id"),
            op -> op.dropTable("users"));
  }

  private static TestSequence fork() {
    return withEmail(withCode(base()));
  }

  private static TestSequence withCode(TestSequence sequence) {
    return sequence.after(
        List.of("0001"),
        "0002a",
        "require code in users",
        op -> op.alterTable("users").backfill("code", "none").setRequired("code"),
        op -> op.alterTable("users").setOptional("code"));
  }

  private static TestSequence withEmail(TestSequence sequence) {
    return sequence.after(
        List.of("0001"),
        "0002b",
        "add email to users",
        op ->
            op.alterTable("users")
                .addColumn("email", varchar(50))
                .addUnique("uq_users_email", "email"),
        op -> op.alterTable("users").dropConstraint("uq_users_email").dropColumn("email"));
  }

  private static TestSequence merged() {
    return fork()
        .after(
            List.of("0002a", "0002b"),
            "0003",
            "merge",
            BranchesTest::nothing,
            BranchesTest::nothing);
  }

  private static void nothing(Operations op) {}

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void oneBranchGoesAndTheOtherStays(TestDatabase database) {
    Migrator migrator = database.migrator(fork());
    migrator.upgrade("0001", LOSSES);
    List<String> before = database.catalogue().lines();
    migrator.upgrade("0002b", LOSSES);
    List<String> withEmail = database.catalogue().lines();
    migrator.downgrade("-1", LOSSES);
    migrator.upgrade("0002a", LOSSES);
    List<String> withCode = database.catalogue().lines();
    migrator.upgrade("heads", LOSSES);
    assertThat(migrator.current().heads()).containsExactlyInAnyOrder("0002a", "0002b");
    database.execute("insert into users (id, code, email) values (1, 'x', 'ada@example.com')");

    migrator.downgrade("0002a-1", LOSSES);

    assertThat(migrator.current().heads()).containsExactly("0002b");
    assertThat(database.catalogue().lines()).isEqualTo(withEmail);
    assertThat(database.value("select email from users")).isEqualTo("ada@example.com");

    migrator.upgrade("0002a", LOSSES);
    migrator.downgrade("0002b-1", LOSSES);

    assertThat(database.catalogue().lines()).isEqualTo(withCode);
    assertThat(database.value("select code from users")).isEqualTo("x");

    migrator.downgrade("0001", LOSSES);

    assertThat(database.catalogue().lines()).isEqualTo(before);

    migrator.upgrade("0002a", LOSSES);
    migrator.upgrade("heads", LOSSES);
    migrator.downgrade("0002a-1", LOSSES);
    migrator.downgrade("0001", LOSSES);

    assertThat(database.catalogue().lines()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void aMergeBringsTheOtherBranchAlong(TestDatabase database) {
    Migrator migrator = database.migrator(merged());
    migrator.upgrade("0002b", LOSSES);
    Plan plan = migrator.upgrade("head", LOSSES);
    assertThat(plan.steps()).extracting(PlannedStep::id).containsExactly("0002a", "0003");
    assertThat(migrator.current().heads()).containsExactly("0003");

    Plan back = migrator.downgrade("-1", LOSSES);

    assertThat(back.to()).isEqualTo("0002a, 0002b");
    assertThat(migrator.current().heads()).containsExactlyInAnyOrder("0002a", "0002b");
    assertThat(refusal(Kind.BAD_INPUT, Code.TARGET_INVALID, () -> migrator.planDowngrade("-1")))
        .hasMessageContaining("'-1' may take back 0002a or 0002b");
    migrator.upgrade("+1", LOSSES);
    assertThat(migrator.current().heads()).containsExactly("0003");
    assertThat(migrator.downgrade("base", LOSSES).steps()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void aScriptLeavesTheOtherBranchToo(TestDatabase database) {
    Migrator migrator = database.migrator(fork());
    migrator.upgrade("0002b", LOSSES);
    List<String> withEmail = database.catalogue().lines();
    migrator.downgrade("base", LOSSES);
    ScriptClient.run(database, SqlScript.between(fork(), database.name(), "base", "heads"));
    database.execute("insert into users (id, code, email) values (1, 'x', 'ada@example.com')");

    String script = SqlScript.between(fork(), database.name(), "heads", "0002b");
    ScriptClient.run(database, script);

    assertThat(script).contains("from 0002a, 0002b to 0002b");
    assertThat(database.catalogue().lines()).isEqualTo(withEmail);
    assertThat(database.value("select email from users")).isEqualTo("ada@example.com");
    migrator.downgrade("base", LOSSES);
    assertThat(database.catalogue().tables()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void severalHeadsAreNamed(TestDatabase database) {
    Migrator migrator = database.migrator(fork());
    assertThat(refusal(Kind.BAD_INPUT, Code.TARGET_INVALID, () -> migrator.planUpgrade("head")))
        .hasMessageContaining("Multiple heads are present: 0002a, 0002b.")
        .hasMessageContaining("aludel merge");
  }

  @Test
  void onSqliteNothingIsTakenBackBesideWhatIsNotKnown() {
    TestDatabase database = TestDatabase.sqlite();
    database.migrator(fork()).upgrade("heads", LOSSES);
    Migrator older = database.migrator(withCode(base()));
    assertThat(refusal(Kind.REFUSED, Code.DATABASE_AHEAD, () -> older.downgrade("0002a-1", LOSSES)))
        .hasMessageContaining("while 0002b stays, which was applied after it")
        .hasMessageContaining("does not know what 0002b (add email to users) made of them");
    assertThat(older.current().heads()).containsExactlyInAnyOrder("0002a", "0002b");
  }
}
