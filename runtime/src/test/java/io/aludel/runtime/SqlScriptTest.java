package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a script does, a migrator takes up. */
class SqlScriptTest {

  private static void run(TestDatabase database, String script) {
    // No statement of the shop has a semicolon in it.
    database.execute(script.split(";\n"));
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void leavesTheDatabaseAsAMigratorDoes(TestDatabase database) {
    TestSequence sequence = Shop.sequence();
    Migrator migrator = database.migrator(sequence);
    run(database, SqlScript.upgrade(sequence, database.name(), "base", "0002"));
    run(database, SqlScript.upgrade(sequence, database.name(), "0002", "head"));
    List<String> head = database.catalogue().lines();
    assertThat(migrator.current().revisions())
        .extracting(Status.Applied::relation)
        .containsOnly(Status.Relation.SAME)
        .hasSize(5);
    migrator.downgrade("0002", Shop.LOSSES);
    List<String> middle = database.catalogue().lines();
    migrator.upgrade("head", Approval.none());
    assertThat(database.catalogue().lines()).isEqualTo(head);
    run(database, SqlScript.downgrade(sequence, database.name(), "head", "-3"));
    assertThat(database.catalogue().lines()).isEqualTo(middle);
    assertThat(migrator.current().heads()).containsExactly("0002");
  }

  /** A client may go on after an error: then what builds on the failed revision must not run. */
  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#all")
  void doesNothingWhereItsStartIsNotApplied(TestDatabase database) {
    TestSequence sequence = Shop.sequence();
    String script = SqlScript.upgrade(sequence, database.name(), "0001", "0002");
    assertThatThrownBy(() -> run(database, script))
        .hasStackTraceContaining(
            switch (database.name()) {
              case "mariadb" -> "more than 1 row";
              case "sqlite" -> "integer overflow";
              default -> "ivision by zero";
            });
    assertThat(database.migrator(sequence).current().heads()).isEmpty();
  }
}
