package io.aludel.rehearsal;

import io.aludel.dialect.Dialect;
import io.aludel.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Takes all rows out of tables, in whatever order they refer to each other. */
record Emptying(Dialect dialect) {

  void empty(Connection connection, Collection<ObjectName> tables) throws SQLException {
    if (tables.isEmpty()) {
      return;
    }
    switch (dialect.name()) {
      case "postgresql" -> truncate(connection, tables);
      case "h2" ->
          delete(
              connection,
              tables,
              "set referential_integrity false",
              "set referential_integrity true");
      case "mariadb" ->
          delete(connection, tables, "set foreign_key_checks = 0", "set foreign_key_checks = 1");
      default ->
          delete(connection, tables, "pragma foreign_keys = off", "pragma foreign_keys = on");
    }
  }

  private void truncate(Connection connection, Collection<ObjectName> tables) throws SQLException {
    Sql.execute(
        connection,
        tables.stream()
            .map(dialect::identifier)
            .collect(Collectors.joining(", ", "truncate table ", " cascade")));
  }

  private void delete(
      Connection connection, Collection<ObjectName> tables, String before, String after)
      throws SQLException {
    Sql.execute(connection, before);
    for (ObjectName table : tables) {
      Sql.execute(connection, "delete from " + dialect.identifier(table));
    }
    Sql.execute(connection, after);
  }
}
