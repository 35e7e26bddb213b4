package io.aludel.dialect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.dialect.Completion;
import io.aludel.dialect.Statement;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The locks that the table of changes tells of are those that are taken, or demanded. */
class LocksTest {

  @Test
  void readsTheStrongestOfATransaction() {
    assertThat(
            locks(
                "comment on column t.a is 'said'",
                "create index ix on t (a)",
                "select count(*) from u"))
        .isEqualTo("t: SHARE; u: ACCESS SHARE");
    assertThat(locks("alter table t rename to v", "alter table v rename to w"))
        .isEqualTo("t: ACCESS EXCLUSIVE");
    assertThat(locks("create table v (a integer)")).isEmpty();
  }

  @Test
  void watchesWhatRunsOutsideATransaction() {
    assertThat(locks("create index concurrently ix on t (a)"))
        .isEqualTo("t: SHARE UPDATE EXCLUSIVE");
    assertThat(locks("drop index concurrently ix_u")).isEqualTo("u: SHARE UPDATE EXCLUSIVE");
  }

  @Test
  void repeatsWhatMariadbAccepts() {
    assertThat(
            on(
                "mariadb",
                "alter table t add column b integer, algorithm=instant, lock=none",
                "alter table t add column c integer, ALGORITHM=INSTANT, LOCK=NONE",
                "create index ix on t (b) algorithm=nocopy lock=none",
                "alter table u add column b integer"))
        .isEqualTo("algorithm=instant, lock=none; algorithm=nocopy lock=none; unsaid");
  }

  private static String locks(String... sql) {
    return on("postgresql", sql);
  }

  private static Statement.Kind kind(String sql) {
    return sql.contains(" concurrently ") ? Statement.Kind.OUTSIDE : Statement.Kind.DDL;
  }

  private static String on(String dialect, String... sql) {
    try (TestDatabase database = Databases.open(dialect)) {
      database.run("create table t (a integer)");
      database.run("create table u (a integer)");
      database.run("create index ix_u on u (a)");
      Locks locks = Locks.on(database);
      List<Statement> statements =
          Stream.of(sql)
              .map(each -> new Statement(each, kind(each), Completion.Journal.INSTANCE))
              .toList();
      new Transactions(database, locks).run(statements);
      return locks.text(statements);
    }
  }
}
