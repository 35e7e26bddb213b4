package io.aludel.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans up after an {@code ALTER TABLE} in the middle of which an H2 database was killed.
 *
 * <p>H2 copies the table: it creates {@code USERS_COPY_3_0} with its rows, keys and indexes, drops
 * {@code USERS}, and gives the copy and all that belongs to it the original's names. Each of these
 * steps commits (seen with 2.4.240). As long as the original is there, the copy is worthless;
 * afterwards the copy is the table.
 */
final class H2Leftovers {

  private static final Pattern COPY = Pattern.compile("(.+)_COPY_\\d+_\\d+");

  private final Connection connection;

  H2Leftovers(Connection connection) {
    this.connection = connection;
  }

  /**
   * Removes the copy that a statement has left behind, or makes it the table. May be interrupted at
   * any point and begun again.
   */
  void cleanUp(String sql) throws SQLException {
    for (List<String> copy :
        rows("select table_schema, table_name from information_schema.tables")) {
      String schema = copy.get(0);
      Matcher name = COPY.matcher(copy.get(1));
      if (name.matches() && mentions(sql, name.group(1))) {
        if (exists(schema, name.group(1))) {
          execute("drop table " + qualified(schema, copy.get(1)) + " cascade constraints");
        } else {
          rename(schema, copy.get(1), name.group(1));
        }
      }
    }
    connection.commit();
  }

  private static boolean mentions(String sql, String table) {
    return sql.toLowerCase(Locale.ROOT).contains(table.toLowerCase(Locale.ROOT));
  }

  private boolean exists(String schema, String table) throws SQLException {
    return !rows(
            "select table_name from information_schema.tables where table_schema = ?"
                + " and table_name = ?",
            schema,
            table)
        .isEmpty();
  }

  /** The table's own name comes last: as long as it has it not, this is begun again. */
  private void rename(String schema, String copy, String original) throws SQLException {
    String prefix = copy + "_";
    for (List<String> each :
        rows(
            "select table_schema, table_name, constraint_name"
                + " from information_schema.table_constraints where constraint_schema = ?",
            schema)) {
      if (each.get(2).startsWith(prefix)) {
        execute(
            "alter table "
                + qualified(each.get(0), each.get(1))
                + " rename constraint "
                + quoted(each.get(2))
                + " to "
                + quoted(each.get(2).substring(prefix.length())));
      }
    }
    for (List<String> each :
        rows(
            "select index_name from information_schema.indexes where index_schema = ?"
                + " and not is_generated",
            schema)) {
      if (each.get(0).startsWith(prefix)) {
        execute(
            "alter index "
                + qualified(schema, each.get(0))
                + " rename to "
                + quoted(each.get(0).substring(prefix.length())));
      }
    }
    execute("alter table " + qualified(schema, copy) + " rename to " + quoted(original));
  }

  private List<List<String>> rows(String sql, String... parameters) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          List<String> values = new ArrayList<>();
          for (int column = 1; column <= columns; column++) {
            values.add(row.getString(column));
          }
          rows.add(values);
        }
      }
    }
    return rows;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String qualified(String schema, String name) {
    return quoted(schema) + "." + quoted(name);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
