package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.diff.Comparison;
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
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever two schemas are compared: what comes of it leads a database from one to the other, and
 * back.
 */
class DraftsOnDatabasesProperties {

  /** Each of which becomes the next one in place, and back. */
  private static final List<List<String>> CONVERTIBLE =
      List.of(
          List.of("integer", "bigint", "decimal(12,2)"),
          List.of("varchar(20)", "varchar(50)", "enum{A,B}", "enum{A,B,C}"),
          List.of("ordinal{A,B}", "ordinal{A,B,C}"),
          List.of("timestamp(3)", "timestamp(6)", "instant(6)"),
          List.of("varbinary(10)", "varbinary(20)"));

  @Property(tries = 25)
  void draftsLeadToTheTargetAndBack(@ForAll long seed) {
    Random random = new Random(seed);
    Schema base = schema(random);
    Schema target = schema(random);
    List<Change> draft =
        new Comparison(List.of(), base, target, Schema.empty(), List.of(), "0002")
            .draft()
            .changes();
    Schema reached = Changes.apply(base, draft);
    List<Change> back = Changes.invert(base, draft);
    for (Dialect dialect : Dialects.all()) {
      try (TestDatabase database = Databases.open(dialect);
          TestDatabase fresh = Databases.open(dialect)) {
        database.run(dialect.statements(Schema.empty(), ChangeCase.creation(base)));
        List<String> catalogue = database.catalogue();
        dialect.preconditions(base, draft).forEach(each -> database.query(each.countSql()));
        database.run(dialect.statements(base, draft));
        fresh.run(dialect.statements(Schema.empty(), ChangeCase.creation(target)));
        assertThat(living(database.catalogue())).isEqualTo(living(fresh.catalogue()));
        dialect.preconditions(reached, back).forEach(each -> database.query(each.countSql()));
        database.run(dialect.statements(reached, back));
        assertThat(database.catalogue()).isEqualTo(catalogue);
      }
    }
  }

  private static List<String> living(List<String> catalogue) {
    return catalogue.stream()
        .filter(line -> !line.toLowerCase(Locale.ROOT).contains("zz_"))
        .toList();
  }

  private static Schema schema(Random random) {
    List<String> names =
        List.of("t0", "t1", "user").stream().filter(name -> random.nextInt(3) > 0).toList();
    return Schema.empty()
        .edit(
            editor -> {
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
            .plus(
                Column.of("id", Type.Plain.BIGINT)
                    .withRequired(true)
                    .withIdentity(random.nextBoolean()))
            .plus(new PrimaryKey(DefaultNames.primaryKey(object), List.of(Name.of("id"))))
            .withMapping(Optional.of(random.nextBoolean() ? TableMapping.PLAIN : COUNTED));
    for (int i = 0; i < CONVERTIBLE.size(); i++) {
      if (random.nextInt(3) > 0) {
        table = table.plus(column(random, i));
        List<Name> columns = List.of(Name.of("c" + i));
        if (random.nextInt(4) == 0) {
          table = table.plus(new UniqueKey(DefaultNames.uniqueKey(object, columns), columns));
        }
        if (random.nextInt(4) == 0) {
          table =
              table.plus(
                  new Index(
                      DefaultNames.index(object, columns),
                      List.of(new Index.Part(columns.get(0), random.nextBoolean())),
                      random.nextBoolean()));
        }
      }
    }
    return random.nextBoolean() ? table : withReference(random, table, targets);
  }

  private static Table withReference(Random random, Table table, List<String> targets) {
    List<Name> columns = List.of(Name.of("parent_id"));
    Table referring =
        table
            .plus(Column.of("parent_id", Type.Plain.BIGINT).withRequired(random.nextBoolean()))
            .plus(
                new ForeignKey(
                    DefaultNames.foreignKey(table.name(), columns),
                    columns,
                    ObjectName.of(targets.get(random.nextInt(targets.size()))),
                    List.of(Name.of("id"))));
    return random.nextBoolean()
        ? referring
        : referring.plus(
            new Index(
                DefaultNames.index(table.name(), columns),
                List.of(new Index.Part(columns.get(0), false)),
                false));
  }

  private static Column column(Random random, int number) {
    List<String> types = CONVERTIBLE.get(number);
    String type = types.get(random.nextInt(types.size()));
    return Column.of("c" + number, Type.parse(type))
        .withRequired(random.nextBoolean())
        .withDefaultSql(number == 1 && random.nextBoolean() ? Optional.of("'A'") : Optional.empty())
        .withComment(random.nextInt(4) == 0 ? Optional.of("said") : Optional.empty());
  }
}
