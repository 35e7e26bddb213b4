package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds the version tables in a database, or creates them. */
final class VersionTables {

  /** What this build reads and writes. A later one counts up when it changes the tables. */
  static final int FORMAT = 1;

  private static final String FORMAT_ROW = "format";
  private static final int ATTEMPTS = 5;

  private final VersionTableNames tables;
  private final StoredNames names;

  VersionTables(VersionTableNames tables, StoredNames names) {
    this.tables = tables;
    this.names = names;
  }

  VersionTableNames names() {
    return tables;
  }

  /** What tells these tables from others of the same name in the same database. */
  String location() {
    return names.schemaOfOwn(tables.revision()) + "." + names.stored(tables.revision());
  }

  /** The row of the meta table that stands for a unit's lock. */
  static String lockRow(String unit) {
    return "lock " + unit;
  }

  /**
   * Whether the tables are there. The format is written last: without it, they are not complete.
   *
   * @throws MigrationException if they are of a format that this build does not know
   */
  boolean exist(Connection connection) throws SQLException {
    if (!metaExists(connection)) {
      return false;
    }
    Optional<String> format = meta(connection, FORMAT_ROW);
    if (format.isPresent() && !format.get().equals(Integer.toString(FORMAT))) {
      throw MigrationException.refused(
          Code.VERSION_TABLES_UNREADABLE,
          "The table "
              + tables.metaTable()
              + " says that the version tables are of format "
              + format.get()
              + "; this version of Aludel knows format "
              + FORMAT
              + ". Nothing was changed. Use the version of Aludel that wrote them, or a later one.");
    }
    return format.isPresent();
  }

  /** Asked so that a table that the user may not read is there nevertheless. */
  private boolean metaExists(Connection connection) throws SQLException {
    String schema = names.schemaOfOwn(tables.revision());
    String table = names.stored(tables.meta());
    return switch (tables.kind()) {
      case POSTGRESQL ->
          isThere(connection, "pg_tables where schemaname = ? and tablename = ?", schema, table);
      case SQLITE ->
          isThere(connection, "pragma_table_list where schema = ? and name = ?", schema, table);
      case H2, MARIADB -> canBeAsked(connection);
    };
  }

  private static boolean isThere(Connection connection, String from, String... parameters)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select count(*) from " + from)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      try (ResultSet result = query.executeQuery()) {
        return result.next() && result.getInt(1) > 0;
      }
    }
  }

  /** Their catalogues do not show a user what that user may not read. */
  private boolean canBeAsked(Connection connection) throws SQLException {
    String sql = "select count(*) from " + tables.metaTable();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next();
    } catch (SQLException error) {
      if (DatabaseErrors.isTableMissing(error)) {
        return false;
      }
      throw error;
    }
  }

  private Optional<String> meta(Connection connection, String name) throws SQLException {
    String sql = "select content from " + tables.metaTable() + " where name = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
      }
    }
  }

  /**
   * Creates what is missing. Several processes may do so at once: whoever loses a race tries again
   * and finds what the other one has made.
   *
   * @param deadline how long to wait for an SQLite database that somebody else writes to
   */
  void create(Connection connection, String unit, Deadline deadline) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        createMissing(connection, unit);
        connection.commit();
        return;
      } catch (SQLException error) {
        connection.rollback();
        if (DatabaseErrors.isBusy(error)) {
          attempt = 0;
          if (!deadline.pause()) {
            throw HeldLock.busy(unit, error);
          }
          continue;
        }
        if (attempt == ATTEMPTS || DatabaseErrors.isConnectionLost(error)) {
          throw error;
        }
        Deadline.in(Duration.ofSeconds(1)).pause();
      }
    }
  }

  private void createMissing(Connection connection, String unit) throws SQLException {
    boolean exist = exist(connection);
    if (exist && meta(connection, lockRow(unit)).isPresent()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      if (!exist) {
        for (String sql : tables.ddl()) {
          statement.execute(sql);
        }
      }
      for (String sql : metaRows(tables, unit)) {
        statement.executeUpdate(sql);
      }
    }
  }

  /** What adds the rows of the meta table; the format is the last of what makes them complete. */
  static List<String> metaRows(VersionTableNames tables, String unit) {
    return List.of(
        tables.metaRow(FORMAT_ROW, Integer.toString(FORMAT)), tables.metaRow(lockRow(unit), ""));
  }
}
