package io.aludel.rehearsal;

import io.aludel.change.Subject;
import io.aludel.dialect.Dialect;
import io.aludel.schema.ObjectName;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of some tables at a moment: an immutable value.
 *
 * @param tables what stands in each table, by the table's name at the beginning of the revision
 */
record Snapshot(Map<ObjectName, Rows> tables) {

  /**
   * The rows of a table, in no order.
   *
   * @param columns the columns by their names at the beginning of the revision
   * @param rows the values as text; of null, null
   */
  record Rows(List<Subject> columns, List<List<String>> rows) {}

  /**
   * What to read of a table.
   *
   * @param origin its name at the beginning of the revision
   * @param table what it is called now
   * @param columns the columns' names at the beginning of the revision, and what they are called
   *     now
   */
  record Reading(ObjectName origin, ObjectName table, Map<Subject, Subject> columns) {}

  static Snapshot read(Connection connection, Dialect dialect, List<Reading> readings)
      throws SQLException {
    Map<ObjectName, Rows> tables = new LinkedHashMap<>();
    for (Reading each : readings) {
      if (!each.columns().isEmpty()) {
        tables.put(each.origin(), read(connection, dialect, each));
      }
    }
    return new Snapshot(tables);
  }

  private static Rows read(Connection connection, Dialect dialect, Reading reading)
      throws SQLException {
    String sql =
        "select "
            + reading.columns().values().stream()
                .map(each -> dialect.identifier(each.column().orElseThrow()))
                .collect(Collectors.joining(", "))
            + " from "
            + dialect.identifier(reading.table());
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= reading.columns().size(); i++) {
          row.add(text(result, i));
        }
        rows.add(row);
      }
    }
    return new Rows(List.copyOf(reading.columns().keySet()), rows);
  }

  private static String text(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof Blob) {
      return HexFormat.of().formatHex(row.getBytes(column));
    }
    if (value instanceof Clob clob) {
      return clob.getSubString(1, (int) clob.length());
    }
    return value == null ? null : row.getString(column);
  }
}
