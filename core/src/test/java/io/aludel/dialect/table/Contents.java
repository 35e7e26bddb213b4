package io.aludel.dialect.table;

import io.aludel.pairs.Ground;
import io.aludel.schema.Column;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a database at one moment.
 *
 * @param columns the values of each column beside the keys of their rows, by table
 */
record Contents(Map<ObjectName, Map<Name, List<String>>> columns) {

  static Contents of(Ground ground, Schema schema) {
    Map<ObjectName, Map<Name, List<String>>> columns = new LinkedHashMap<>();
    for (Table table : schema.tables()) {
      columns.put(table.name(), values(ground, table.name(), table));
    }
    for (HeldTable held : schema.heldTables()) {
      columns.put(held.as(), values(ground, held.as(), held.original()));
    }
    return new Contents(columns);
  }

  private static Map<Name, List<String>> values(Ground ground, ObjectName name, Table table) {
    Map<Name, List<String>> values = new LinkedHashMap<>();
    List<Name> keys = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    for (Name column : names(table)) {
      List<Name> selected = new ArrayList<>(keys);
      selected.remove(column);
      selected.add(column);
      values.put(column, ground.rows(name, selected));
    }
    return values;
  }

  /** The columns of a table, those that it holds too. */
  static List<Name> names(Table table) {
    List<Name> names = new ArrayList<>(table.columns().stream().map(Column::name).toList());
    table.held().forEach(each -> names.add(each.as()));
    return names;
  }

  int rows() {
    return columns.values().stream()
        .mapToInt(each -> each.values().stream().mapToInt(List::size).max().orElse(0))
        .sum();
  }

  /** What is not what it was: columns whose values changed, tables whose rows are gone. */
  List<String> missingFrom(Contents after) {
    List<String> missing = new ArrayList<>();
    columns.forEach(
        (table, before) -> {
          Map<Name, List<String>> now = after.columns.get(table);
          boolean gone =
              before.entrySet().stream()
                  .anyMatch(each -> now.get(each.getKey()).size() != each.getValue().size());
          if (gone) {
            missing.add("the rows of " + table);
          } else {
            before.forEach(
                (column, values) -> {
                  if (!now.get(column).equals(values)) {
                    missing.add(table + "." + column);
                  }
                });
          }
        });
    return missing;
  }
}
