package io.aludel.cli;

import io.aludel.dialect.Dialect;
import io.aludel.revision.HeldObject;
import io.aludel.revision.HeldObject.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * How much is held.
 *
 * @param unit {@code bytes}, {@code rows} or {@code values}
 */
record HeldSize(String unit, long amount) {

  /**
   * Asks a database: its catalogue for the bytes of a table, where it knows them without counting;
   * else for the rows, or the values of a column.
   */
  static Optional<HeldSize> of(Connection connection, Dialect dialect, HeldObject object)
      throws SQLException {
    if (object.kind() == Kind.SEQUENCE || object.kind() == Kind.COLUMN_OF_HELD_TABLE) {
      return Optional.empty();
    }
    String table = dialect.identifier(object.held().object());
    if (object.kind() == Kind.COLUMN) {
      String column = dialect.identifier(object.held().column().orElseThrow());
      return Optional.of(
          new HeldSize("values", number(connection, "select count(" + column + ") from " + table)));
    }
    return Optional.of(
        switch (dialect.name()) {
          case "postgresql" ->
              new HeldSize(
                  "bytes",
                  number(
                      connection,
                      "select pg_total_relation_size(" + dialect.text(table) + "::regclass)"));
          case "mariadb" ->
              new HeldSize(
                  "bytes",
                  number(
                      connection,
                      "select data_length + index_length from information_schema.tables where"
                          + " table_schema = database() and lower(table_name) = lower("
                          + dialect.text(object.held().object().name().text())
                          + ")"));
          default -> new HeldSize("rows", number(connection, "select count(*) from " + table));
        });
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  @Override
  public String toString() {
    return amount + " " + (amount == 1 ? unit.substring(0, unit.length() - 1) : unit);
  }
}
