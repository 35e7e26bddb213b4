package io.aludel.diff;

import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Schemas in a few words, for tests. */
final class Schemas {

  private Schemas() {}

  static Schema schema(Table... tables) {
    return Schema.empty().edit(editor -> List.of(tables).forEach(editor::addTable));
  }

  static Schema with(Schema schema, String sequence) {
    return schema.edit(editor -> editor.addSequence(new Sequence(ObjectName.of(sequence), 1, 50)));
  }

  /** A table with a key {@code id}. */
  @SafeVarargs
  static Table table(String name, UnaryOperator<Table>... parts) {
    ObjectName object = ObjectName.of(name);
    Table table =
        Table.of(object, "shop." + name)
            .plus(Column.of("id", Type.Plain.BIGINT).withRequired(true))
            .plus(new PrimaryKey(DefaultNames.primaryKey(object), List.of(Name.of("id"))));
    for (UnaryOperator<Table> part : parts) {
      table = part.apply(table);
    }
    return table;
  }

  /** An optional column; {@code !} behind the type makes it required. */
  static UnaryOperator<Table> column(String name, String type) {
    boolean required = type.endsWith("!");
    Type parsed = Type.parse(required ? type.substring(0, type.length() - 1) : type);
    return table -> table.plus(Column.of(name, parsed).withRequired(required));
  }

  /** What the table's rows mean. */
  static UnaryOperator<Table> mapped(UnaryOperator<TableMapping> mapping) {
    return table -> table.withMapping(Optional.of(mapping.apply(TableMapping.PLAIN)));
  }

  /** A sequence gives the table's keys. */
  static UnaryOperator<Table> counted(String sequence, int allocation) {
    return mapped(
        mapping ->
            mapping.withGenerator(KeyGenerator.sequence(ObjectName.of(sequence), allocation)));
  }

  /** A column whose values mean something that the database does not know. */
  static UnaryOperator<Table> column(
      String name, String type, UnaryOperator<ColumnMapping> mapping) {
    return column(name, type)
            .andThen(
                table ->
                    table.editColumn(
                        Name.of(name),
                        each -> each.withMapping(mapping.apply(ColumnMapping.PLAIN))))
        ::apply;
  }

  static UnaryOperator<Table> unique(String column) {
    List<Name> columns = List.of(Name.of(column));
    return table ->
        table.plus(new UniqueKey(DefaultNames.uniqueKey(table.name(), columns), columns));
  }

  static UnaryOperator<Table> index(String column) {
    List<Name> columns = List.of(Name.of(column));
    return table ->
        table.plus(
            new Index(
                DefaultNames.index(table.name(), columns),
                List.of(new Index.Part(columns.get(0), false)),
                false));
  }

  static UnaryOperator<Table> foreignKey(String column, String target) {
    List<Name> columns = List.of(Name.of(column));
    return table ->
        table.plus(
            new ForeignKey(
                DefaultNames.foreignKey(table.name(), columns),
                columns,
                ObjectName.of(target),
                List.of(Name.of("id"))));
  }
}
