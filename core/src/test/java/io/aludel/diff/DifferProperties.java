package io.aludel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever two schemas are compared: the changes lead from one to the other, and their inverse
 * back.
 */
class DifferProperties {

  private static final List<String> TYPES =
      List.of(
          "bigint", "integer", "varchar(20)", "varchar(50)", "enum{A,B}", "ordinal{A,B}", "date");

  @Property(tries = 500)
  void changesLeadToTheTargetAndBack(@ForAll long seed) {
    Random random = new Random(seed);
    Schema base = random(random);
    Schema target = random(random);
    Draft draft =
        new Comparison(List.of(), base, target, Schema.empty(), renames(random), "0002").draft();
    Schema reached = Changes.apply(base, draft.changes());
    assertThat(shape(reached)).isEqualTo(shape(target));
    Schema back = Changes.apply(reached, Changes.invert(base, draft.changes()));
    assertThat(sorted(back)).isEqualTo(sorted(base));
  }

  @Property(tries = 200)
  void nothingComesOutOfEqualSchemas(@ForAll long seed) {
    Schema schema = random(new Random(seed));
    assertThat(new Comparison(List.of(), schema, schema, Schema.empty(), List.of(), "0002").draft())
        .isEqualTo(new Draft(List.of(), List.of(), List.of()));
  }

  /** What is retired rests, refers to what is there, and comes back when it is mapped again. */
  @Property(tries = 500)
  void whatIsRetiredRestsAndComesBack(@ForAll long seed) {
    Random random = new Random(seed);
    Schema base = random(random);
    Schema target = random(random);
    Schema retired =
        reached(base, new Comparison(List.of(), base, target, NOTHING, retires(base), "0002"));
    assertThat(retired.heldTables()).isEmpty();
    for (Table table : retired.tables()) {
      assertThat(table.held()).isEmpty();
      table.foreignKeys().forEach(key -> retired.requireTable(key.target()));
    }
    assertThat(
            new Comparison(List.of(), retired, target, NOTHING, List.of(), "0003")
                .draft()
                .changes())
        .isEmpty();
    Schema again =
        reached(retired, new Comparison(List.of(), retired, base, NOTHING, List.of(), "0003"));
    assertThat(shape(again)).isEqualTo(shape(base));
  }

  private static final Schema NOTHING = Schema.empty();

  /** Where the draft leads; and back again. */
  private static Schema reached(Schema base, Comparison comparison) {
    Draft draft = comparison.draft();
    Schema reached = Changes.apply(base, draft.changes());
    Schema back = Changes.apply(reached, Changes.invert(base, draft.changes()));
    assertThat(sorted(back)).isEqualTo(sorted(base));
    return reached;
  }

  private static List<Intent> retires(Schema schema) {
    List<Intent> intents = new ArrayList<>();
    for (Table table : schema.tables()) {
      intents.add(new Intent.Retire(Subject.of(table.name())));
      table
          .columns()
          .forEach(
              column -> intents.add(new Intent.Retire(Subject.of(table.name(), column.name()))));
    }
    return intents;
  }

  /** Columns and keys in an order of their own, and nothing of what is held. */
  private static Schema shape(Schema schema) {
    return Schema.empty()
        .edit(
            editor -> {
              schema.tables().forEach(table -> editor.addTable(sorted(table.withHeld(List.of()))));
              schema.sequences().forEach(editor::addSequence);
            });
  }

  private static Schema sorted(Schema schema) {
    return schema.edit(
        editor -> schema.tables().forEach(t -> editor.editTable(t.name(), each -> sorted(each))));
  }

  private static Table sorted(Table table) {
    return table
        .withColumns(table.columns().stream().sorted(Comparator.comparing(Column::name)).toList())
        .withConstraints(
            table.constraints().stream()
                .sorted(Comparator.comparing(constraint -> constraint.name()))
                .toList())
        .withIndexes(table.indexes().stream().sorted(Comparator.comparing(Index::name)).toList());
  }

  private static List<Intent> renames(Random random) {
    List<Intent> intents = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      ObjectName table = ObjectName.of("t" + random.nextInt(4));
      intents.add(
          random.nextBoolean()
              ? new Intent.TableRename(table, Name.of("t" + random.nextInt(4)))
              : new Intent.ColumnRename(
                  table, Name.of("c" + random.nextInt(5)), Name.of("c" + random.nextInt(5))));
    }
    return intents;
  }

  private static Schema random(Random random) {
    return Schema.empty()
        .edit(
            editor -> {
              List<String> names =
                  List.of("t0", "t1", "t2", "t3").stream()
                      .filter(name -> random.nextBoolean())
                      .toList();
              names.forEach(name -> editor.addTable(table(random, name, names)));
              if (random.nextBoolean()) {
                editor.addSequence(
                    new Sequence(ObjectName.of("t0_SEQ"), 1, random.nextBoolean() ? 1 : 50));
              }
            });
  }

  private static final TableMapping COUNTED =
      TableMapping.PLAIN.withGenerator(KeyGenerator.sequence(ObjectName.of("t0_SEQ"), 50));

  private static Table table(Random random, String name, List<String> targets) {
    ObjectName object = ObjectName.of(name);
    Table table =
        Table.of(object, "shop." + name)
            .plus(Column.of("id", Type.Plain.BIGINT).withRequired(true))
            .plus(new PrimaryKey(DefaultNames.primaryKey(object), List.of(Name.of("id"))))
            .withMapping(Optional.of(random.nextBoolean() ? TableMapping.PLAIN : COUNTED));
    for (int i = 0; i < 5; i++) {
      if (random.nextBoolean()) {
        Name column = Name.of("c" + i);
        table = table.plus(column(random, column));
        List<Name> columns = List.of(column);
        if (random.nextInt(4) == 0) {
          table = table.plus(new UniqueKey(DefaultNames.uniqueKey(object, columns), columns));
        }
        if (random.nextInt(4) == 0) {
          table =
              table.plus(
                  new ForeignKey(
                      DefaultNames.foreignKey(object, columns),
                      columns,
                      ObjectName.of(targets.get(random.nextInt(targets.size()))),
                      List.of(Name.of("id"))));
        }
        if (random.nextInt(4) == 0) {
          table =
              table.plus(
                  new Index(
                      DefaultNames.index(object, columns),
                      List.of(new Index.Part(column, random.nextBoolean())),
                      random.nextBoolean()));
        }
      }
    }
    return table;
  }

  private static Column column(Random random, Name name) {
    return Column.of(name, Type.parse(TYPES.get(random.nextInt(TYPES.size()))))
        .withRequired(random.nextBoolean())
        .withIdentity(random.nextInt(10) == 0)
        .withDefaultSql(random.nextInt(4) == 0 ? Optional.of("1") : Optional.empty())
        .withComment(random.nextInt(4) == 0 ? Optional.of("said") : Optional.empty());
  }
}
