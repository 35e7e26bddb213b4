package io.aludel.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Whether the user of a connection may write the version tables: what is stored there is executed
 * with the rights of whoever takes a revision back.
 */
final class WriteRights {

  private final DatabaseSession session;
  private final VersionTableNames tables;

  WriteRights(DatabaseSession session) {
    this.session = session;
    this.tables = session.tables().names();
  }

  /** A sentence, where the user may write; on H2 and SQLite, rights are not asked for. */
  List<String> notes() throws SQLException {
    if (!session.tables().exist(session.connection()) || !mayWrite()) {
      return List.of();
    }
    return List.of(
        "This user may write "
            + tables.revisionTable()
            + " or "
            + tables.stepTable()
            + ": what is stored there runs with the rights of whoever takes a revision back. Let"
            + " nobody write there but who migrates; all others need SELECT alone.");
  }

  private boolean mayWrite() throws SQLException {
    return switch (tables.kind()) {
      case H2, SQLITE -> false;
      case POSTGRESQL -> isGranted(tables.revisionTable()) || isGranted(tables.stepTable());
      case MARIADB ->
          canExplainUpdate(tables.revisionTable()) || canExplainUpdate(tables.stepTable());
    };
  }

  private boolean isGranted(String table) throws SQLException {
    String sql =
        "select has_table_privilege(" + session.dialect().text(table) + ", 'insert, update')";
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() && row.getBoolean(1);
    }
  }

  /**
   * To explain a statement takes the rights to execute it, whether they come from a role, a
   * database or the table; nothing is executed.
   */
  private boolean canExplainUpdate(String table) throws SQLException {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute("explain update " + table + " set unit = unit where false");
      return true;
    } catch (SQLException error) {
      if (DatabaseErrors.isRightMissing(error)) {
        return false;
      }
      throw error;
    }
  }
}
