package io.aludel.dialect;

import static io.aludel.migration.ColumnOption.collation;
import static io.aludel.migration.ColumnOption.comment;
import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a mapping appends to definitions, and what only one database knows. */
class AppendedSqlTest {

  private static Schema notes(Consumer<Operations> more) {
    return Changes.apply(
        Schema.empty(),
        Operations.changesOf(
            op -> {
              op.createTable("notes")
                  .column("id", bigint())
                  .column("text", varchar(20), defaultSql("'-'"), comment("what"));
              more.accept(op);
            }));
  }

  private static List<Change> alter(Consumer<AlterTableOperations> change) {
    return Operations.changesOf(op -> change.accept(op.alterTable("notes")));
  }

  private static List<String> sql(String dialect, Schema before, List<Change> changes) {
    return Dialects.named(dialect).statements(before, changes).stream()
        .map(Statement::sql)
        .toList();
  }

  @Test
  void everyDefinitionEndsWithItsOptions() {
    List<Change> changes =
        Operations.changesOf(
            op -> {
              op.createTable("notes")
                  .column("id", bigint())
                  .options("with (fillfactor = 70)")
                  .uniqueWithOptions("uq", "include (text)", "id")
                  .check("ck", "id > 0", "no inherit");
              op.alterTable("notes")
                  .createIndexWithOptions("ix", "where id > 7", "id desc")
                  .createUniqueIndexWithOptions("ux", "where id > 8", "id");
              op.createSequence("s", 1, 50, "cache 5");
            });
    assertThat(sql("postgresql", Schema.empty(), changes))
        .containsExactly(
            """
            create table notes (
              id bigint,
              constraint uq unique (id) include (text),
              constraint ck check (id > 0) no inherit
            ) with (fillfactor = 70)""",
            "create index ix on notes (id desc) where id > 7",
            "create unique index ux on notes (id) where id > 8",
            "create sequence s start with 1 increment by 50 cache 5");
  }

  @Test
  void optionsThatChangeAreCarriedOutByNobodySoSomebodyHasToAgree() {
    Schema before = notes(op -> {});
    List<Change> changes =
        alter(
            t -> t.setTableOptions("with (fillfactor = 70)").setColumnOptions("text", "storage x"));
    for (Dialect dialect : Dialects.all()) {
      assertThat(sql(dialect.name(), before, changes)).isEmpty();
    }
    assertThat(Judgement.of(before, changes))
        .flatExtracting(Judgement::hazards)
        .extracting(Hazard::rule, Hazard::level)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(Rule.OPTIONS, Level.DANGEROUS))
        .hasSize(2);
    Schema after = Changes.apply(before, changes);
    assertThat(after).isNotEqualTo(before);
    assertThat(Changes.apply(after, Changes.invert(before, changes))).isEqualTo(before);
  }

  @Test
  void postgresKeepsACollationThroughAChangeOfType() {
    Schema before = notes(op -> op.alterTable("notes").addColumn("c", varchar(5), collation("C")));
    List<Change> widen = alter(table -> table.setType("c", varchar(9)));
    List<Change> collate = alter(table -> table.setCollation("text", "C"));
    try (TestDatabase database = Databases.open("postgresql")) {
      database.run(database.dialect().statements(Schema.empty(), ChangeCase.creation(before)));
      List<String> catalogue = database.catalogue();
      database.run(database.dialect().statements(before, widen));
      assertThat(collations(database)).containsExactly("c,C,9", "text,null,20");
      database.run(inverse(database, before, widen));
      database.run(database.dialect().statements(before, collate));
      assertThat(collations(database)).containsExactly("c,C,5", "text,C,20");
      database.run(inverse(database, before, collate));
      assertThat(database.catalogue()).isEqualTo(catalogue);
    }
  }

  private static List<Statement> inverse(
      TestDatabase database, Schema before, List<Change> changes) {
    return database
        .dialect()
        .statements(Changes.apply(before, changes), Changes.invert(before, changes));
  }

  private static List<String> collations(TestDatabase database) {
    return database.query(
        "select column_name || ',' || coalesce(collation_name, 'null') || ',' ||"
            + " character_maximum_length from information_schema.columns"
            + " where table_schema = current_schema and table_name = 'notes'"
            + " and column_name <> 'id' order by 1");
  }

  @Test
  void sqliteCollatesByBuildingTheTableAnew() {
    Schema before =
        notes(op -> op.alterTable("notes").addColumn("c", varchar(5), collation("nocase")));
    List<Change> collate =
        alter(table -> table.setType("c", varchar(9)).setCollation("text", "rtrim"));
    try (TestDatabase database = Databases.open("sqlite")) {
      database.run(database.dialect().statements(Schema.empty(), ChangeCase.creation(before)));
      List<String> catalogue = database.catalogue();
      database.run(database.dialect().statements(before, collate));
      database.run("insert into notes (id, text, c) values (1, 'a  ', 'B')");
      assertThat(database.query("select id from notes where text = 'a' and c = 'b'"))
          .containsExactly("1");
      database.run(inverse(database, before, collate));
      assertThat(database.catalogue()).isEqualTo(catalogue);
    }
  }

  @Test
  void h2HasNoCollationOfAColumn() {
    List<Change> collate = alter(table -> table.setCollation("text", "C"));
    assertThatThrownBy(() -> sql("h2", notes(op -> {}), collate))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("collation C on H2");
  }
}
