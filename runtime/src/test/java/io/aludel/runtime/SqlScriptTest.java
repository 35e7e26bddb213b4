package io.aludel.runtime;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.integer;
import static io.aludel.runtime.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.DialectSql;
import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a script does, a migrator takes up. */
class SqlScriptTest {

  private static void run(TestDatabase database, String from, String to) {
    ScriptClient.run(database, SqlScript.between(Shop.sequence(), database.name(), from, to));
  }

  private static void runIdempotent(TestDatabase database, String from, String to) {
    ScriptClient.run(database, SqlScript.idempotent(Shop.sequence(), database.name(), from, to));
  }

  static Stream<TestDatabase> withConditions() {
    return TestDatabase.allWithSchemas().stream();
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void leavesTheDatabaseAsAMigratorDoes(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    run(database, "base", "0002");
    run(database, "0002", "head");
    List<String> head = database.catalogue().lines();
    assertThat(migrator.current().revisions())
        .extracting(Status.Applied::relation)
        .containsOnly(Status.Relation.SAME)
        .hasSize(5);
    migrator.downgrade("0002", Shop.LOSSES);
    List<String> middle = database.catalogue().lines();
    migrator.upgrade("head", Approval.none());
    assertThat(database.catalogue().lines()).isEqualTo(head);
    run(database, "head", "-3");
    assertThat(database.catalogue().lines()).isEqualTo(middle);
    assertThat(migrator.current().heads()).containsExactly("0002");
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void doesNothingWhereTheDatabaseIsNotExactlyAtItsStart(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    assertStops(database, "0001", "0002");
    assertThat(migrator.current().heads()).isEmpty();
    migrator.upgrade("0002", Approval.none());
    for (String[] range :
        new String[][] {{"base", "head"}, {"0001", "0002"}, {"0003", "0001"}, {"0001", "base"}}) {
      assertStops(database, range[0], range[1]);
    }
    assertThat(migrator.current().heads()).containsExactly("0002");
    assertThat(migrator.current().halfway()).isEmpty();
    assertThat(migrator.drift()).isEmpty();
  }

  private static void assertStops(TestDatabase database, String from, String to) {
    assertThatThrownBy(() -> run(database, from, to)).hasStackTraceContaining(stopped(database));
  }

  /** What a query fails with that is made to fail. */
  private static String stopped(TestDatabase database) {
    return switch (database.name()) {
      case "mariadb" -> "more than 1 row";
      case "sqlite" -> "integer overflow";
      default -> "ivision by zero";
    };
  }

  @ParameterizedTest
  @MethodSource("withConditions")
  void anIdempotentScriptMayBeRunTwiceAndWhereSomeIsApplied(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    runIdempotent(database, "base", "0002");
    database.execute("insert into users (id, full_name) values (1, 'Ada')");
    for (int time = 0; time < 2; time++) {
      runIdempotent(database, "base", "head");
      assertThat(migrator.current().heads()).containsExactly("0005");
      assertThat(migrator.current().revisions())
          .extracting(Status.Applied::relation)
          .containsOnly(Status.Relation.SAME);
      assertThat(migrator.drift()).isEmpty();
      assertThat(database.value("select full_name from users")).isEqualTo("Dr. Ada");
    }
    List<String> head = database.catalogue().lines();
    migrator.downgrade("base", Shop.LOSSES);
    assertThat(database.catalogue().tables()).isEmpty();
    migrator.upgrade("head", Approval.none());
    assertThat(database.catalogue().lines()).isEqualTo(head);
    runIdempotent(database, "0003", "0004");
    assertThat(database.catalogue().lines()).isEqualTo(head);
  }

  @ParameterizedTest
  @MethodSource("withConditions")
  void anIdempotentScriptStopsBeforeWhatItDoesNotKnow(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    assertThatThrownBy(() -> runIdempotent(database, "0001", "0002"))
        .hasStackTraceContaining(stopped(database));
    migrator.upgrade("0002", Approval.none());
    database.execute("update aludel_revision set checksum = 'sha256:x' where id = '0001'");
    assertThatThrownBy(() -> runIdempotent(database, "base", "head"))
        .hasStackTraceContaining(stopped(database));
    database.execute(
        "update aludel_revision set checksum = 'sha256:0001' where id = '0001'",
        "update aludel_revision set state = 'downgrading' where id = '0002'");
    assertThatThrownBy(() -> runIdempotent(database, "base", "head"))
        .hasStackTraceContaining(stopped(database));
    database.execute("update aludel_revision set state = 'applied'");
    assertThat(migrator.current().heads()).containsExactly("0002");
    runIdempotent(database, "0001", "head");
    assertThat(migrator.current().heads()).containsExactly("0005");
  }

  /** Indexes of a table in use, keys, values with quotes, and sequences that go on counting. */
  @ParameterizedTest
  @MethodSource("withConditions")
  void whatTakesSeveralTransactionsElsewhereIsIdempotentToo(TestDatabase database) {
    TestSequence sequence =
        TestSequence.empty()
            .then(
                "0001",
                "add a",
                op ->
                    op.createTable("a")
                        .column("id", integer(), required())
                        .column("n", integer())
                        .primaryKey("pk_a", "id"),
                op -> op.dropTable("a"))
            .then(
                "0002",
                "a's \\ $aludel1$ index",
                op -> {
                  op.alterTable("a").createIndex("ix_a_n", "n").addUnique("uq_a_n", "n");
                  op.alterTable("a").backfill("n", "7").setRequired("n");
                  op.sql(
                      "a",
                      "quote",
                      DialectSql.any(
                          "update a set n = n + 1 where '$aludel1$;\\ ''' <> 'it''s;\n'"),
                      DialectSql.any("update a set n = n - 1"));
                },
                op -> {
                  op.sql(
                      "a",
                      "quote",
                      DialectSql.any("update a set n = n - 1"),
                      DialectSql.any("update a set n = n + 1"));
                  op.alterTable("a").setOptional("n").dropConstraint("uq_a_n").dropIndex("ix_a_n");
                });
    Migrator migrator = database.migrator(sequence);
    migrator.upgrade("0001", Approval.none());
    database.execute("insert into a (id) values (1)");
    String script = SqlScript.idempotent(sequence, database.name(), "base", "head");
    ScriptClient.run(database, script);
    ScriptClient.run(database, script);
    assertThat(migrator.current().heads()).containsExactly("0002");
    assertThat(migrator.drift()).isEmpty();
    assertThat(database.value("select n from a")).isEqualTo("8");
    List<String> head = database.catalogue().lines();
    migrator.downgrade("0001", Approval.none());
    migrator.upgrade("head", Approval.none());
    assertThat(database.catalogue().lines()).isEqualTo(head);
  }

  @Test
  void whatCannotBeScriptedSoIsRefused() {
    assertThat(
            refusal(
                Kind.BAD_INPUT,
                Code.NOT_SCRIPTABLE,
                () -> SqlScript.idempotent(Shop.sequence(), "sqlite", "base", "head")))
        .hasMessageContaining("SQLite: it has no statement that changes tables only on a condition")
        .hasMessageContaining("aludel sql <revision>:head --dialect sqlite");
    assertThat(
            refusal(
                Kind.BAD_INPUT,
                Code.NOT_SCRIPTABLE,
                () -> SqlScript.idempotent(Shop.sequence(), "h2", "head", "base")))
        .hasMessageContaining("only goes up");
    TestSequence asking =
        TestSequence.empty()
            .then(
                "0001",
                "ask",
                op -> op.sql("a", "ask", DialectSql.any("select 1"), DialectSql.any("select 2")),
                op -> op.sql("a", "ask", DialectSql.any("select 2"), DialectSql.any("select 1")));
    assertThat(
            refusal(
                Kind.BAD_INPUT,
                Code.NOT_SCRIPTABLE,
                () -> SqlScript.idempotent(asking, "h2", "base", "head")))
        .hasMessageContaining("it executes a query")
        .hasMessageContaining("select 1");
  }
}
