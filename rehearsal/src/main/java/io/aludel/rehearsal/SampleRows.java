package io.aludel.rehearsal;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes up rows for the tables of a schema, which fit what a revision is going to make of them as
 * far as the changes tell. The same every time.
 */
final class SampleRows {

  /** The row in which everything is null that may be. */
  private static final int EMPTY_ROW = 1;

  private final Map<ObjectName, Table> tables = new TreeMap<>();
  private final Map<ObjectName, List<Reference>> references = new TreeMap<>();
  private final Trail trail;
  private final Schema after;

  /** A foreign key, be it there already or be it added by the revision. */
  private record Reference(List<Name> columns, ObjectName parent, List<Name> targets) {}

  /**
   * @param tables the tables that are to have rows
   * @param trail where the revision leads their columns
   * @param after what the revision makes of them
   */
  SampleRows(List<Table> tables, Trail trail, Schema after) {
    this.trail = trail;
    this.after = after;
    for (Table table : tables) {
      this.tables.put(table.name(), table);
      table
          .foreignKeys()
          .forEach(key -> add(table.name(), key.columns(), key.target(), key.targetColumns()));
    }
    for (Table table : after.tables()) {
      table.foreignKeys().forEach(key -> addLater(table.name(), key));
    }
  }

  private void add(ObjectName child, List<Name> columns, ObjectName parent, List<Name> targets) {
    Reference reference = new Reference(columns, parent, targets);
    List<Reference> own = references.computeIfAbsent(child, name -> new ArrayList<>());
    if (!own.contains(reference)) {
      own.add(reference);
    }
  }

  private void addLater(ObjectName child, ForeignKey key) {
    List<Subject> columns = origins(child, key.columns());
    List<Subject> targets = origins(key.target(), key.targetColumns());
    if (columns.size() == key.columns().size() && targets.size() == columns.size()) {
      add(columns.get(0).object(), names(columns), targets.get(0).object(), names(targets));
    }
  }

  private List<Subject> origins(ObjectName table, List<Name> columns) {
    return columns.stream()
        .flatMap(each -> trail.origin(Subject.of(table, each)).stream())
        .toList();
  }

  private static List<Name> names(List<Subject> columns) {
    return columns.stream().map(each -> each.column().orElseThrow()).toList();
  }

  /** The tables, those that are referred to first, as far as there is such an order. */
  List<Table> order() {
    Set<ObjectName> ordered = new LinkedHashSet<>();
    Set<ObjectName> begun = new LinkedHashSet<>();
    tables.keySet().forEach(table -> order(table, begun, ordered));
    return ordered.stream().map(tables::get).toList();
  }

  private void order(ObjectName table, Set<ObjectName> begun, Set<ObjectName> ordered) {
    if (!tables.containsKey(table) || !begun.add(table)) {
      return;
    }
    references
        .getOrDefault(table, List.of())
        .forEach(reference -> order(reference.parent, begun, ordered));
    ordered.add(table);
  }

  /**
   * One row: a value for each column that takes any; a column without one is null.
   *
   * @param row which row, from 0
   * @param present the rows that other tables have, and this one
   */
  Map<Column, String> row(Table table, int row, Map<ObjectName, List<Map<Name, String>>> present) {
    Map<Name, Optional<String>> referring = referring(table, row, present);
    Map<Column, String> values = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (column.generatedAs().isPresent()) {
        continue;
      }
      Optional<Column> later = later(table, column);
      Optional<String> value =
          referring.getOrDefault(column.name(), Optional.of(SampleValues.text(column, later, row)));
      if (row == EMPTY_ROW && mayBeNull(table, column, later)) {
        value = Optional.empty();
      }
      value.ifPresent(text -> values.put(column, text));
    }
    return values;
  }

  private Map<Name, Optional<String>> referring(
      Table table, int row, Map<ObjectName, List<Map<Name, String>>> present) {
    Map<Name, Optional<String>> values = new TreeMap<>();
    for (Reference each : references.getOrDefault(table.name(), List.of())) {
      List<Map<Name, String>> parents = present.getOrDefault(each.parent, List.of());
      boolean isItself = each.parent.equals(table.name()) && parents.isEmpty();
      for (int i = 0; i < each.columns.size(); i++) {
        Name target = each.targets.get(i);
        Optional<String> value =
            parents.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(parents.get(row % parents.size()).get(target));
        if (!isItself || isOptional(table, each.columns.get(i))) {
          values.put(each.columns.get(i), value);
        }
      }
    }
    return values;
  }

  private static boolean isOptional(Table table, Name column) {
    return table.column(column).filter(each -> !each.required()).isPresent();
  }

  /** The column that follows; what an expression makes of one stands under its own name. */
  private Optional<Column> later(Table table, Column column) {
    Subject origin = Subject.of(table.name(), column.name());
    return trail.isTransformed(origin) ? find(origin) : trail.end(origin).flatMap(this::find);
  }

  private Optional<Column> find(Subject column) {
    return after
        .table(column.object())
        .flatMap(table -> table.column(column.column().orElseThrow()));
  }

  private boolean mayBeNull(Table table, Column column, Optional<Column> later) {
    Subject origin = Subject.of(table.name(), column.name());
    boolean isKey =
        table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
    boolean becomesRequired = later.filter(Column::required).isPresent();
    return !column.required()
        && !column.identity()
        && !isKey
        && (!becomesRequired || (trail.isFilled(origin) && !trail.isTransformed(origin)));
  }
}
