package io.aludel.pairs;

import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Index;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tables that refer to no others. */
final class TableGrammar {

  private final Dice dice;
  private final NameGrammar names;

  TableGrammar(Dice dice, NameGrammar names) {
    this.dice = dice;
    this.names = names;
  }

  Table table(ObjectName name) {
    Table table =
        keyed(
            Table.of(name, "shop.E" + dice.from(1, 999))
                .withMapping(Optional.of(TableMapping.PLAIN)));
    int count = dice.from(1, 5);
    for (int i = 0; i < count; i++) {
      table = table.plus(column(table));
    }
    if (dice.oneIn(3)) {
      table = computed(table);
    }
    if (dice.oneIn(3)) {
      table = checked(table);
    }
    if (dice.oneIn(2)) {
      table = unique(table);
    }
    if (dice.oneIn(2)) {
      table = indexed(table);
    }
    return dice.oneIn(4) ? table.withComment(Optional.of(comment())) : table;
  }

  String comment() {
    return dice.of(List.of("it's", "a \"b\"", "back\\slash", "größe", "x"));
  }

  private Table keyed(Table table) {
    return switch (dice.from(0, 9)) {
      case 0 -> table;
      case 1, 2, 3 -> keyed(table, List.of(key(number()).withIdentity(true)));
      case 4, 5 -> {
        ObjectName sequence = table.name().sibling(sequenceName(table.name().name()));
        yield keyed(table, List.of(key(number())))
            .withMapping(
                Optional.of(TableMapping.PLAIN.withGenerator(KeyGenerator.sequence(sequence, 50))));
      }
      case 6, 7 -> keyed(table, List.of(key(dice.of(Family.keys(dice).types()))));
      default ->
          keyed(
              table,
              List.of(
                  key(dice.of(Family.keys(dice).types())),
                  key(dice.of(List.of(Type.Plain.INTEGER, Type.Plain.BIGINT)))));
    };
  }

  static Name sequenceName(Name table) {
    String text = table.text().length() > 30 ? table.text().substring(0, 30) : table.text();
    return table.withText(text + "_SEQ");
  }

  private Type number() {
    return dice.of(List.of(Type.Plain.BIGINT, Type.Plain.INTEGER));
  }

  private Column key(Type type) {
    return Column.of(names.any(), type).withRequired(true);
  }

  private Table keyed(Table table, List<Column> columns) {
    Table keyed = table;
    for (Column column : columns) {
      keyed = keyed.plus(column);
    }
    return keyed.plus(
        new PrimaryKey(
            SchemaGrammar.named(dice, names, DefaultNames.primaryKey(table.name())),
            columns.stream().map(Column::name).toList()));
  }

  /** The sequence that gives the table's keys. */
  Optional<Sequence> sequence(Table table) {
    return table
        .mapping()
        .flatMap(TableMapping::generator)
        .flatMap(KeyGenerator::sequence)
        .map(name -> new Sequence(name, dice.of(List.of(1, 1, 100)), dice.of(List.of(50, 1))));
  }

  Column column(Table table) {
    Type type = dice.of(Family.any(dice).types());
    Name name = dice.oneIn(3) ? names.word() : dice.oneIn(3) ? names.common(table) : names.any();
    Column column = Column.of(name, type).withRequired(dice.oneIn(3));
    if (dice.oneIn(4)) {
      column = column.withDefaultSql(defaultOf(type));
    }
    return dice.oneIn(5) ? column.withComment(Optional.of(comment())) : column;
  }

  /** A default that is SQL of every database. */
  static Optional<String> defaultOf(Type type) {
    if (type instanceof Type.Varchar || type instanceof Type.Enumeration) {
      return Optional.of("'A'");
    }
    boolean number =
        type instanceof Type.Decimal
            || type instanceof Type.Ordinal
            || type instanceof Type.Floating
            || Family.NUMBERS.types().contains(type);
    return number
        ? Optional.of("1")
        : type == Type.Plain.DATE ? Optional.of("(current_date)") : Optional.empty();
  }

  Table computed(Table table) {
    if (dice.oneIn(2)) {
      Column from = Column.of(names.word(), Type.parse("varchar(20)"));
      return table.plus(from).plus(upper(from.name(), new Type.Varchar(20)));
    }
    Column from = Column.of(names.word(), Type.Plain.INTEGER);
    return table
        .plus(from)
        .plus(
            Column.of(names.any(), Type.Plain.BIGINT)
                .withGeneratedAs(
                    Optional.of(
                        new Computation("coalesce(" + from.name() + ", 1)", dice.oneIn(2)))));
  }

  private Column upper(Name from, Type type) {
    return Column.of(names.any(), type)
        .withGeneratedAs(Optional.of(Computation.stored("upper(" + from + ")")));
  }

  /** What a check keeps out is no value of its column's family. */
  Table checked(Table table) {
    if (dice.oneIn(2)) {
      Column text = Column.of(names.word(), dice.of(Family.TEXTS.types().subList(0, 3)));
      return checked(table.plus(text), text.name());
    }
    Column number = Column.of(names.word(), dice.of(Family.NUMBERS.types()));
    return checked(table.plus(number), number.name());
  }

  Table checked(Table table, Name column) {
    String condition =
        table.column(column).orElseThrow().type() instanceof Type.Varchar
            ? column + " <> 'bad'"
            : column + " <> 7";
    return table.plus(new Check(DefaultNames.check(table.name(), condition), condition));
  }

  /** Columns of which a key can be made: at least one of them has many values. */
  List<Name> keyColumns(Table table) {
    List<Name> many = columns(table, Family.Keys.MANY);
    if (many.isEmpty()) {
      return List.of();
    }
    Name first = dice.of(many);
    List<Name> others =
        Stream.concat(many.stream(), columns(table, Family.Keys.FEW).stream())
            .filter(each -> !each.equals(first))
            .toList();
    return dice.oneIn(3) && !others.isEmpty()
        ? dice.some(List.of(first, dice.of(others)), 2)
        : List.of(first);
  }

  private static List<Name> columns(Table table, Family.Keys keys) {
    return table.columns().stream()
        .filter(each -> each.generatedAs().isEmpty() && Family.of(each.type()).keys() == keys)
        .map(Column::name)
        .toList();
  }

  Table unique(Table table) {
    List<Name> columns = keyColumns(table);
    boolean there =
        columns.isEmpty()
            || table.uniqueKeys().stream().anyMatch(each -> each.columns().equals(columns))
            || table.primaryKey().filter(each -> each.columns().equals(columns)).isPresent();
    return there
        ? table
        : table.plus(
            new UniqueKey(
                SchemaGrammar.named(dice, names, DefaultNames.uniqueKey(table.name(), columns)),
                columns));
  }

  Table indexed(Table table) {
    List<Name> columns = keyColumns(table);
    Name name = DefaultNames.index(table.name(), columns);
    if (columns.isEmpty() || table.index(name).isPresent()) {
      return table;
    }
    List<Index.Part> parts =
        columns.stream().map(each -> new Index.Part(each, dice.oneIn(3))).toList();
    return table.plus(new Index(SchemaGrammar.named(dice, names, name), parts, dice.oneIn(3)));
  }
}
