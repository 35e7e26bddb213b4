package io.aludel.rehearsal;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes made-up rows into a database. What the database refuses is left out, and counted. */
final class Filling {

  /** So many rows a table: one with everything, one with what there has to be, and another. */
  private static final int WANTED = 3;

  /** How many are offered where the database refuses some. */
  private static final int OFFERED = 6;

  private final Connection connection;
  private final Dialect dialect;
  private final SampleLiterals literals;
  private final Map<ObjectName, List<Map<Name, String>>> present = new TreeMap<>();
  private final List<ObjectName> bare = new ArrayList<>();
  private int refused;

  Filling(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    this.literals = new SampleLiterals(dialect);
  }

  /**
   * @param empty tables that are to have no rows
   */
  void fill(SampleRows rows, Set<ObjectName> empty) throws SQLException {
    for (Table table : rows.order()) {
      if (!empty.contains(table.name())) {
        fill(table, rows);
      }
    }
  }

  private void fill(Table table, SampleRows rows) throws SQLException {
    List<Map<Name, String>> own = new ArrayList<>();
    present.put(table.name(), own);
    for (int row = 0; row < OFFERED && own.size() < WANTED; row++) {
      Map<Column, String> values = rows.row(table, row, present);
      if (insert(table, values)) {
        Map<Name, String> byName = new TreeMap<>();
        values.forEach((column, value) -> byName.put(column.name(), value));
        own.add(byName);
      } else {
        refused++;
      }
    }
    if (own.isEmpty()) {
      bare.add(table.name());
    }
  }

  private boolean insert(Table table, Map<Column, String> values) {
    if (values.isEmpty()) {
      return false;
    }
    String sql =
        "insert into "
            + dialect.identifier(table.name())
            + values.keySet().stream()
                .map(each -> dialect.identifier(each.name()))
                .collect(Collectors.joining(", ", " (", ") values "))
            + values.entrySet().stream()
                .map(each -> literals.of(each.getKey().type(), each.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    try {
      Sql.execute(connection, sql);
      return true;
    } catch (SQLException refusal) {
      return false;
    }
  }

  /** How many rows there are. */
  int rows() {
    return present.values().stream().mapToInt(List::size).sum();
  }

  /** How many rows the database has refused. */
  int refused() {
    return refused;
  }

  /** The tables of which the database has refused every row. */
  List<ObjectName> bare() {
    return List.copyOf(bare);
  }
}
