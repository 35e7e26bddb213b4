package io.aludel.dialect;

import static io.aludel.migration.Types.bool;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Changes;
import io.aludel.change.DialectSql;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a dialect does not write, and why it says so; and what a database must not do silently. */
class RefusalsTest {

  private static final Schema BASE =
      Changes.apply(
          Schema.empty(),
          Operations.changesOf(
              op -> op.createTable("t").column("a", integer()).column("name", varchar(20))));

  private static void refused(String dialect, String message, Consumer<Operations> change) {
    assertThatThrownBy(() -> Dialects.named(dialect).statements(BASE, Operations.changesOf(change)))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatItCannotSay() {
    for (String dialect : List.of("h2", "postgresql", "sqlite")) {
      refused(
          dialect,
          "t.a cannot become boolean in place: nothing says how integer is converted",
          op -> op.alterTable("t").setType("a", bool()));
      refused(
          dialect,
          "the statement 'tidy' has no SQL for " + dialect + ", only for mariadb",
          op -> op.sqlOneWay("t", "tidy", DialectSql.of(Map.of("mariadb", "select 1")), "x"));
      refused(
          dialect,
          "the backfill of t.a has no SQL for " + dialect,
          op -> op.alterTable("t").backfillSql("a", DialectSql.of(Map.of("mariadb", "1"))));
      refused(
          dialect,
          "t.a: 'many' is no value of integer: allowed is a whole number",
          op -> op.alterTable("t").backfill("a", "many"));
      refused(
          dialect,
          "the statement 'tidy' is empty",
          op -> op.sqlOneWay("t", "tidy", DialectSql.any(" ;\n"), "x"));
      refused(
          dialect,
          "the way back ends at t: it was shredded",
          op -> op.irreversible("t", "it was shredded"));
      refused(dialect, "table t has no column b", op -> op.alterTable("t").renameColumn("b", "c"));
    }
    refused("h2", "H2 does not move tables", op -> op.renameTable("t", "other.t"));
    refused("sqlite", "other.t lies in a schema", op -> op.renameTable("t", "other.t"));
    refused(
        "sqlite",
        "other.u lies in a schema, and SQLite has none",
        op -> op.createTable("other.u").column("a", integer()));
    refused(
        "sqlite",
        "other.t lies in a schema",
        op -> op.alterTable("t").addForeignKey("fk", "a", "other.t", "a"));
    refused(
        "sqlite",
        "t.a cannot be counted up: SQLite counts up nothing but a primary key of one column",
        op -> op.alterTable("t").setIdentity("a"));
  }

  @Test
  void doesNotCutWhatIsTooLong() {
    for (Dialect dialect : Dialects.all()) {
      try (TestDatabase database = Databases.open(dialect)) {
        database.run(dialect.statements(Schema.empty(), ChangeCase.creation(BASE)));
        database.run("insert into t (name) values ('Christopher')");
        List<Statement> narrow =
            dialect.statements(
                BASE, Operations.changesOf(op -> op.alterTable("t").setType("name", varchar(5))));
        if (dialect.name().equals("sqlite")) {
          // It knows no lengths: whatever is there stays, and is counted before.
          database.run(narrow);
        } else {
          assertThatThrownBy(() -> database.run(narrow)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(database.query("select name from t")).containsExactly("Christopher");
      }
    }
  }

  @Test
  void movesATableWherePostgresqlCan() {
    assertThat(
            Dialects.named("postgresql")
                .statements(BASE, Operations.changesOf(op -> op.renameTable("t", "other.u"))))
        .extracting(Statement::sql)
        .containsExactly("alter table t set schema other", "alter table other.t rename to u");
  }
}
