package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Dialect;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The tables that know what is applied: how they are called, what they look like, and how they come
 * into being.
 *
 * <ul>
 *   <li>{@code aludel_revision}: a row a unit and revision that is applied or on its way;
 *   <li>{@code aludel_revision_step}: the statements of these revisions, up and down;
 *   <li>{@code aludel_revision_meta}: the number of this format, and a row a unit to lock.
 * </ul>
 */
final class VersionTables {

  /** What this build reads and writes. A later one counts up when it changes the tables. */
  static final int FORMAT = 1;

  private static final String FORMAT_ROW = "format";
  private static final int ATTEMPTS = 5;

  private final Dialect dialect;
  private final StoredNames names;
  private final ObjectName revision;

  VersionTables(Dialect dialect, StoredNames names, ObjectName revision) {
    this.dialect = dialect;
    this.names = names;
    this.revision = revision;
  }

  String revisionTable() {
    return dialect.identifier(revision);
  }

  String stepTable() {
    return dialect.identifier(companion("_step"));
  }

  String metaTable() {
    return dialect.identifier(companion("_meta"));
  }

  private ObjectName companion(String suffix) {
    Name name = revision.name();
    return revision.sibling(name.withText(name.text() + suffix));
  }

  /** What tells these tables from others of the same name in the same database. */
  String location() {
    return names.schemaOf(revision) + "." + names.stored(revision);
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
              + metaTable()
              + " says that the version tables are of format "
              + format.get()
              + "; this version of Aludel knows format "
              + FORMAT
              + ". Nothing was changed. Use the version of Aludel that wrote them, or a later one.");
    }
    return format.isPresent();
  }

  private boolean metaExists(Connection connection) throws SQLException {
    String sql =
        "select count(*) from information_schema.tables where table_schema = ? and table_name = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, names.schemaOf(revision));
      query.setString(2, names.stored(companion("_meta")));
      try (ResultSet result = query.executeQuery()) {
        return result.next() && result.getInt(1) > 0;
      }
    }
  }

  private Optional<String> meta(Connection connection, String name) throws SQLException {
    String sql = "select content from " + metaTable() + " where name = ?";
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
   */
  void create(Connection connection, String unit) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        createMissing(connection, unit);
        connection.commit();
        return;
      } catch (SQLException error) {
        connection.rollback();
        if (attempt == ATTEMPTS || DatabaseErrors.isConnectionLost(error)) {
          throw error;
        }
        Deadline.in(java.time.Duration.ofSeconds(1)).pause();
      }
    }
  }

  private void createMissing(Connection connection, String unit) throws SQLException {
    if (!exist(connection)) {
      try (Statement statement = connection.createStatement()) {
        for (String sql : ddl()) {
          statement.execute(sql);
        }
      }
      insertMeta(connection, FORMAT_ROW, Integer.toString(FORMAT));
    }
    insertMeta(connection, lockRow(unit), "");
  }

  private void insertMeta(Connection connection, String name, String content) throws SQLException {
    if (meta(connection, name).isPresent()) {
      return;
    }
    String sql = "insert into " + metaTable() + " (name, content) values (?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, name);
      insert.setString(2, content);
      insert.executeUpdate();
    }
  }

  /** What creates the tables, on every database. */
  List<String> ddl() {
    return List.of(
        "create table if not exists "
            + revisionTable()
            + " (unit varchar not null, id varchar not null, place integer not null,"
            + " parents varchar not null, description varchar not null,"
            + " checksum varchar not null, draft boolean not null, state varchar not null,"
            + " done integer not null, begun integer not null, up_losses varchar not null,"
            + " down_losses varchar not null, one_way varchar,"
            + " applied_at timestamp(6) with time zone not null, primary key (unit, id))",
        "create table if not exists "
            + stepTable()
            + " (unit varchar not null, id varchar not null, direction varchar not null,"
            + " place integer not null, of_change integer not null, kind varchar not null,"
            + " completion varchar not null, statement varchar not null,"
            + " primary key (unit, id, direction, place))",
        "create table if not exists "
            + metaTable()
            + " (name varchar not null primary key, content varchar not null)");
  }
}
