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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where each statement commits, a completion tells at any point whether the statement next to it
 * took effect.
 */
class CompletionsTest {

  static Stream<ChangeCase> cases() {
    return ChangeCases.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsWhetherAStatementTookEffect(ChangeCase each) {
    Dialect h2 = Dialects.named("h2");
    try (TestDatabase database = Databases.open(h2)) {
      database.run(h2.statements(Schema.empty(), ChangeCase.creation(each.before())));
      each.rows().forEach(database::run);
      h2.statements(each.before(), each.changes()).forEach(s -> runAsIfKilled(database, s));
      h2.statements(each.after(), each.inverse()).forEach(s -> runAsIfKilled(database, s));
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
    } else if (!(completion instanceof Completion.Journal)) {
      assertThat(isThere(database, completion)).as("after %s", statement.sql()).isTrue();
    }
  }

  private static boolean isThere(TestDatabase database, Completion completion) {
    if (completion instanceof Completion.Exists exists) {
      return finds(database, exists.object());
    }
    return completion instanceof Completion.Gone gone && !finds(database, gone.object());
  }

  private static boolean finds(TestDatabase database, CatalogueObject object) {
    return !database.query("select 1 from information_schema." + condition(object)).isEmpty();
  }

  private static String condition(CatalogueObject object) {
    if (object instanceof CatalogueObject.OfTable of) {
      return "tables where table_schema = current_schema and table_name = "
          + text(of.table().name());
    }
    if (object instanceof CatalogueObject.OfColumn of) {
      return "columns where table_name = "
          + text(of.table().name())
          + " and column_name = "
          + text(of.column());
    }
    if (object instanceof CatalogueObject.OfConstraint of) {
      return "table_constraints where table_name = "
          + text(of.table().name())
          + " and constraint_name = "
          + text(of.constraint());
    }
    if (object instanceof CatalogueObject.OfIndex of) {
      return "indexes where index_name = " + text(of.index());
    }
    return "sequences where sequence_name = "
        + text(((CatalogueObject.OfSequence) object).sequence().name());
  }

  private static String text(Name name) {
    return Literals.quote(((SqlDialect) Dialects.named("h2")).identifiers().inCatalogue(name));
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
    Statement statement = H2WrittenSql.statement(sql);
    return statement.kind() + " " + statement.completion().text();
  }
}
