package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.Name;
import io.aludel.schema.Schema;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where each statement commits, a completion tells at any point whether the statement next to it
 * took effect.
 */
class CompletionsTest {

  static Stream<Arguments> cases() {
    return Stream.of("h2", "mariadb")
        .flatMap(
            dialect ->
                ChangeCases.all().stream()
                    .filter(each -> each.refusal(dialect).isEmpty())
                    .map(each -> Arguments.of(dialect, each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void tellsWhetherAStatementTookEffect(String name, ChangeCase each) {
    Dialect dialect = Dialects.named(name);
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(dialect.statements(Schema.empty(), each.base()));
      each.rows().forEach(database::run);
      dialect.statements(each.before(), each.changes()).forEach(s -> runAsIfKilled(database, s));
      if (each.hasWayBack()) {
        dialect.statements(each.after(), each.inverse()).forEach(s -> runAsIfKilled(database, s));
      }
    }
  }

  private static void runAsIfKilled(TestDatabase database, Statement statement) {
    Completion completion = Completion.parse(statement.completion().text());
    assertThat(isThere(database, completion)).as("before %s", statement.sql()).isFalse();
    database.run(statement.sql());
    if (completion instanceof Completion.Repeatable) {
      List<String> catalogue = database.catalogue();
      database.run(statement.sql());
      assertThat(database.catalogue()).isEqualTo(catalogue);
    } else if (!commitsWithJournal(completion)) {
      assertThat(isThere(database, completion)).as("after %s", statement.sql()).isTrue();
    }
  }

  private static boolean commitsWithJournal(Completion completion) {
    return completion instanceof Completion.Journal || completion instanceof Completion.ByKey;
  }

  private static boolean isThere(TestDatabase database, Completion completion) {
    if (completion instanceof Completion.Exists exists) {
      return finds(database, exists.object());
    }
    return completion instanceof Completion.Gone gone && !finds(database, gone.object());
  }

  private static boolean finds(TestDatabase database, CatalogueObject object) {
    boolean h2 = database.dialect().name().equals("h2");
    String condition =
        condition(database, object)
            .formatted(
                h2 ? "indexes" : "statistics",
                h2 ? "sequences where" : "tables where table_type = 'SEQUENCE' and",
                h2 ? "sequence" : "table");
    return !database
        .query(
            "select 1 from information_schema."
                + condition
                + (h2 && object instanceof CatalogueObject.OfSequence
                    ? ""
                    : " and table_schema = " + (h2 ? "current_schema" : "schema()")))
        .isEmpty();
  }

  private static String condition(TestDatabase database, CatalogueObject object) {
    if (object instanceof CatalogueObject.OfTable of) {
      return "tables where table_name = " + text(database, of.table().name());
    }
    if (object instanceof CatalogueObject.OfColumn of) {
      return "columns where table_name = "
          + text(database, of.table().name())
          + " and column_name = "
          + text(database, of.column());
    }
    if (object instanceof CatalogueObject.OfConstraint of) {
      return "table_constraints where table_name = "
          + text(database, of.table().name())
          + " and constraint_name = "
          + text(database, of.constraint());
    }
    if (object instanceof CatalogueObject.OfIndex of) {
      return "%1$s where table_name = "
          + text(database, of.table().name())
          + " and index_name = "
          + text(database, of.index());
    }
    return "%2$s %3$s_name = "
        + text(database, ((CatalogueObject.OfSequence) object).sequence().name());
  }

  private static String text(TestDatabase database, Name name) {
    return Literals.quote(((SqlDialect) database.dialect()).identifiers().inCatalogue(name));
  }

  @Test
  void saysWhatIsKnownOfAStatementThatAPersonWrote() {
    assertThat(written("update users set a = 1")).isEqualTo("DML journal");
    assertThat(written("/* all */ -- of them\n  INSERT into t values (1)"))
        .isEqualTo("DML journal");
    assertThat(written("create view v as select 1")).isEqualTo("DDL unknown");
    assertThat(written("create or replace view v as select 1")).isEqualTo("DDL repeatable");
    assertThat(written("create table if not exists t (a int)")).isEqualTo("DDL repeatable");
    assertThat(written("drop view if exists v")).isEqualTo("DDL repeatable");
    assertThat(written("alter table if exists t add column c int")).isEqualTo("DDL unknown");
    assertThat(written("create table t (a varchar default 'if not exists')"))
        .isEqualTo("DDL unknown");
    assertThat(written("truncate table t")).isEqualTo("DDL unknown");
  }

  private static String written(String sql) {
    Statement statement = WrittenSql.statement(sql);
    return statement.kind() + " " + statement.completion().text();
  }
}
