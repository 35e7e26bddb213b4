package io.aludel.processor.emit;

import static io.aludel.processor.emit.MigrationWriterTest.assertSurvives;
import static io.aludel.processor.emit.MigrationWriterTest.compiled;
import static io.aludel.processor.emit.MigrationWriterTest.draft;
import static io.aludel.processor.emit.MigrationWriterTest.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.TableChange;
import io.aludel.migration.Operations;
import io.aludel.migration.Types;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a revision is printed as that would need thousands of calls. */
class LargeRevisionTest {

  private static final ObjectName USERS = ObjectName.of("users");
  private static final TableMapping KEYS_OF_UUID =
      TableMapping.PLAIN.withGenerator(KeyGenerator.uuid());

  @Provide
  static Arbitrary<List<Change>> changes() {
    return MigrationWriterTest.changes();
  }

  /** Where a revision is large, a column or key has a line, unless a line cannot say what it is. */
  @Property(tries = 20)
  void printedChangesOfLargeRevisionsAreTheChanges(@ForAll("changes") List<Change> changes) {
    List<Change> up = new ArrayList<>(changes);
    up.addAll(wideTables(MigrationWriter.MOST_CALLS / 20 + 1));
    up.addAll(mapped(wideTables(2)));
    GeneratedClass generated = write(draft(up), up, List.of());
    assertThat(generated.source()).contains(".columns(\"\"\"\n");
    assertThat(Operations.changesOf(compiled(generated)::upgrade))
        .isEqualTo(up)
        .hasToString(up.toString());
  }

  @Test
  void theColumnsAndKeysOfALargeRevisionStandInLines() {
    List<Change> up = new ArrayList<>(wideTables(25));
    assertThat(write(draft(up), up, List.of()).source()).doesNotContain("\"\"\"");
    up.addAll(0, ofTags());
    GeneratedClass generated = write(draft(up), up, List.of());
    assertThat(generated.source().lines().dropWhile(line -> !line.contains("\"tags\"")))
        .startsWith(
            """
                op.createTable("tags")
                    .ownedBy("com.example.Tag")
                    .columns(\"""
                    id bigint required identity
                    name varchar(255)
                    \""")
                    .column("note", clob(), comment("why"))
                    .columns(\"""
                    size decimal(12,2)
                    \""")
                    .keys(\"""
                    primary key pk_tags (id)
                    check ck_tags_size: size > 0
                    unique uq_tags_name_size (name, size)
                    \""")
                    .unique("uq_tags_size", "`size`");
                op.changes(\"""
                    alter table tags add foreign key fk_tags_id (id) references shop.things (id) on delete set null
                    alter table tags add index ix_tags_size (size desc, name)
                    alter table tags add unique index ix_tags_name (name)
                    \""");
            """
                .lines()
                .toArray(String[]::new));
    assertThat(Operations.changesOf(compiled(generated)::upgrade))
        .isEqualTo(up)
        .hasToString(up.toString());
  }

  @Test
  void theTablesOfALargeRevisionStandInLines() {
    List<Change> up = new ArrayList<>(mapped(wideTables(26)));
    up.add(new ConstraintChange.DropIndex(USERS, Name.of("ix_users")));
    GeneratedClass generated = write(draft(up), up, List.of());
    assertThat(generated.source())
        .contains(
            """
                op.changes(\"""
                    create table table_0 of com.example.Wide keys uuid
                      table_0_column_0 varchar(1) required
                      table_0_column_1 varchar(2) required
            """,
            """
                      table_24_column_19 varchar(20) required
                    create table table_25 of com.example.Wide keys uuid
            """,
            """
                      table_25_column_19 varchar(20) required
                    drop index ix_users of users
                    \""");
            """)
        .containsOnlyOnce("op.changes(");
    assertThat(Operations.changesOf(compiled(generated)::upgrade))
        .isEqualTo(up)
        .hasToString(up.toString());
  }

  private static List<Change> mapped(List<Change> tables) {
    return tables.stream()
        .map(change -> ((TableChange.CreateTable) change).definition())
        .map(table -> table.withMapping(Optional.of(KEYS_OF_UUID)))
        .<Change>map(TableChange.CreateTable::new)
        .toList();
  }

  private static List<Change> ofTags() {
    ObjectName tags = ObjectName.of("tags");
    List<Name> id = List.of(Name.of("id"));
    List<Name> nameAndSize = List.of(Name.of("name"), Name.of("size"));
    Table table =
        Table.of(tags, "com.example.Tag")
            .plus(Column.of("id", Types.bigint()).withRequired(true).withIdentity(true))
            .plus(Column.of("name", Types.varchar(255)))
            .plus(Column.of("note", Types.clob()).withComment(Optional.of("why")))
            .plus(Column.of("size", Types.decimal(12, 2)))
            .plus(new PrimaryKey(Name.of("pk_tags"), id))
            .plus(new Check(Name.of("ck_tags_size"), "size > 0"))
            .plus(new UniqueKey(Name.of("uq_tags_name_size"), nameAndSize))
            .plus(new UniqueKey(Name.of("uq_tags_size"), List.of(Name.of("`size`"))));
    ForeignKey key =
        new ForeignKey(Name.of("fk_tags_id"), id, ObjectName.of("shop.things"), id)
            .withOnDelete(ReferentialAction.SET_NULL);
    List<Index.Part> parts = List.of(Index.Part.of("size desc"), Index.Part.of("name"));
    return List.of(
        new TableChange.CreateTable(table),
        new ConstraintChange.AddConstraint(tags, key),
        new ConstraintChange.CreateIndex(tags, new Index(Name.of("ix_tags_size"), parts, false)),
        new ConstraintChange.CreateIndex(
            tags, new Index(Name.of("ix_tags_name"), parts.subList(1, 2), true)));
  }

  private static List<Change> wideTables(int number) {
    return IntStream.range(0, number)
        .<Change>mapToObj(i -> new TableChange.CreateTable(wide("table_" + i, 20)))
        .toList();
  }

  @Test
  void aThousandTablesOfTwentyColumnsCompile() {
    assertSurvives(wideTables(1_000));
    assertSurvives(mapped(wideTables(1_000)));
  }

  @Test
  void aTableOfAsManyColumnsAsPostgresqlTakesCompiles() {
    Table wide = wide("wide", 1_600);
    assertSurvives(List.of(new TableChange.CreateTable(wide)));
    assertSurvives(mapped(List.of(new TableChange.CreateTable(wide))));
    assertSurvives(
        wide.columns().stream()
            .<Change>map(column -> new ColumnChange.AddColumn(USERS, column))
            .toList());
  }

  private static Table wide(String name, int columns) {
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      all.add(Column.of(name + "_column_" + i, Types.varchar(i + 1)).withRequired(true));
    }
    return Table.of(ObjectName.of(name), "com.example.Wide").withColumns(all);
  }
}
