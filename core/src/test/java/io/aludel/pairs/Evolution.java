package io.aludel.pairs;

import io.aludel.change.Subject;
import io.aludel.diff.Intent;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A target while it grows out of its base, and what has to be declared of the way so far. */
final class Evolution {

  final Dice dice;
  final NameGrammar names;
  final Schema base;
  final SchemaEditor schema;
  final Map<ObjectName, ObjectName> tables = new HashMap<>();
  final Map<Subject, Name> columns = new TreeMap<>();
  final List<Intent> intents = new ArrayList<>();
  final Set<Subject> lost = new TreeSet<>();
  final Set<Subject> filled = new TreeSet<>();

  Evolution(Dice dice, NameGrammar names, Schema base) {
    this.dice = dice;
    this.names = names;
    this.base = base;
    this.schema = base.edit();
    for (Table table : base.tables()) {
      tables.put(table.name(), table.name());
      table.columns().forEach(each -> columns.put(subject(table, each), each.name()));
    }
  }

  static Subject subject(Table table, Column column) {
    return Subject.of(table.name(), column.name());
  }

  Trace trace() {
    return new Trace(tables, columns);
  }

  /** The tables that come from the base, as they are by now. */
  List<Table> old() {
    return schema.tables().stream().filter(each -> tables.containsKey(each.name())).toList();
  }

  /** The columns of a table that come from the base, as they are by now. */
  List<Column> old(Table table) {
    return table.columns().stream()
        .filter(each -> columns.containsKey(subject(table, each)))
        .toList();
  }

  /** The column that a column of the target was, if it was one. */
  Optional<Subject> origin(ObjectName table, Name column) {
    return trace().column(table, column);
  }

  Optional<Column> originColumn(ObjectName table, Name column) {
    return origin(table, column)
        .flatMap(each -> base.requireTable(each.object()).column(each.column().orElseThrow()));
  }

  void edit(ObjectName table, Name column, UnaryOperator<Column> edit) {
    schema.editTable(table, each -> each.editColumn(column, edit));
  }

  /** Whether a column is part of a primary, unique or foreign key, on either side of it. */
  boolean isKey(ObjectName table, Name column) {
    return isKey(schema.build(), table, column);
  }

  /** Whether a column was part of such a key in the base. */
  boolean wasKey(ObjectName table, Name column) {
    return origin(table, column)
        .filter(each -> isKey(base, each.object(), each.column().orElseThrow()))
        .isPresent();
  }

  static boolean isKey(Schema schema, ObjectName table, Name column) {
    Table now = schema.requireTable(table);
    boolean own =
        now.constraints().stream().anyMatch(each -> each.columns().contains(column))
            || now.indexes().stream()
                .anyMatch(each -> each.unique() && each.columns().contains(column));
    return own || isTarget(schema, table, column);
  }

  static boolean isTarget(Schema schema, ObjectName table, Name column) {
    return schema.tables().stream()
        .flatMap(each -> each.foreignKeys().stream())
        .anyMatch(key -> key.target().equals(table) && key.targetColumns().contains(column));
  }

  static boolean isPrimary(Table table, Name column) {
    return table.primaryKey().filter(key -> key.columns().contains(column)).isPresent();
  }

  /** Whether SQL of the table's own names a column. */
  static boolean isNamed(Table table, Name column) {
    return table.checks().stream().anyMatch(each -> column.isIn(each.sql()))
        || table.columns().stream()
            .flatMap(each -> each.generatedAs().stream())
            .anyMatch(each -> column.isIn(each.sql()));
  }

  /** Drops a key, and every foreign key that needs it. */
  void dropKey(ObjectName table, Constraint key) {
    schema.editTable(table, each -> each.withoutConstraint(key.name()));
    Table now = schema.requireTable(table);
    for (Table each : schema.build().tables()) {
      for (ForeignKey referring : each.foreignKeys()) {
        if (referring.target().equals(table) && !isUnique(now, referring.targetColumns())) {
          schema.editTable(each.name(), t -> t.withoutConstraint(referring.name()));
        }
      }
    }
  }

  private static boolean isUnique(Table table, List<Name> columns) {
    return table.primaryKey().filter(each -> each.columns().equals(columns)).isPresent()
        || table.uniqueKeys().stream().map(UniqueKey::columns).anyMatch(columns::equals);
  }
}
