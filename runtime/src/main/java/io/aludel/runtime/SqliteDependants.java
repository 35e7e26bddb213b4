package io.aludel.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the triggers and indexes back that a table had before it was built anew; see {@link
 * io.aludel.dialect.Statement.Kind#RESTORE}.
 */
final class SqliteDependants {

  private static final String MISSING =
      "select sql from temp.zz_dependants where name not in (select name from main.sqlite_schema)"
          + " order by rowid";

  private SqliteDependants() {}

  static void restore(Connection connection) throws SQLException {
    List<String> missing = new ArrayList<>();
    try (Statement query = connection.createStatement();
        ResultSet row = query.executeQuery(MISSING)) {
      while (row.next()) {
        missing.add(row.getString(1));
      }
    }
    for (String sql : missing) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException error) {
        throw new SQLException(
            DatabaseErrors.message(error) + ", when this was to come back: " + sql,
            error.getSQLState(),
            error.getErrorCode(),
            error);
      }
    }
  }
}
