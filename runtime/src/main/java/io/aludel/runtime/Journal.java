package io.aludel.runtime;

import io.aludel.dialect.Completion;
import io.aludel.dialect.Statement;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.StoredRevision.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes one unit's rows of the version tables. It never commits. */
final class Journal {

  /** What {@link #statements} and {@link #replaceDowngrade} know statements by. */
  enum Part {
    UP,
    DOWN,
    UNDO;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Part of(Direction direction) {
      return direction == Direction.UP ? UP : DOWN;
    }
  }

  private static final int BATCH = 500;

  private final Connection connection;
  private final VersionTables tables;
  private final String unit;

  Journal(Connection connection, VersionTables tables, String unit) {
    this.connection = connection;
    this.tables = tables;
    this.unit = unit;
  }

  /** Every revision that is applied or on its way, in the order in which they were applied. */
  List<StoredRevision> revisions() throws SQLException {
    List<StoredRevision> revisions = new ArrayList<>();
    String sql =
        "select id, place, parents, description, checksum, draft, state, done, begun, up_losses,"
            + " down_losses, one_way, applied_at from "
            + tables.revisionTable()
            + " where unit = ? order by place";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, unit);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          revisions.add(revision(row));
        }
      }
    }
    return revisions;
  }

  private static StoredRevision revision(ResultSet row) throws SQLException {
    Timestamp appliedAt = row.getTimestamp("applied_at");
    return new StoredRevision(
        row.getString("id"),
        row.getInt("place"),
        lines(row.getString("parents")),
        row.getString("description"),
        row.getString("checksum"),
        row.getBoolean("draft"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("done"),
        row.getInt("begun"),
        lines(row.getString("up_losses")),
        lines(row.getString("down_losses")),
        Optional.ofNullable(row.getString("one_way")),
        appliedAt == null ? Instant.EPOCH : appliedAt.toInstant());
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  /** The stored statements of a revision, in order. */
  List<StoredStatement> statements(String id, Part part) throws SQLException {
    List<StoredStatement> statements = new ArrayList<>();
    String sql =
        "select statement, kind, completion, of_change from "
            + tables.stepTable()
            + " where unit = ? and id = ? and direction = ? order by place";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, unit);
      query.setString(2, id);
      query.setString(3, part.text());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          statements.add(
              new StoredStatement(
                  new Statement(
                      row.getString(1),
                      Statement.Kind.valueOf(row.getString(2)),
                      Completion.parse(row.getString(3))),
                  row.getInt(4)));
        }
      }
    }
    return statements;
  }

  /** The place of a revision that is applied next. */
  int nextPlace() throws SQLException {
    String sql = "select max(place) from " + tables.revisionTable() + " where unit = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, unit);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getInt(1) + 1 : 1;
      }
    }
  }

  /** Stores everything about a revision that is going to be applied. */
  void begin(RevisionScript script, int place) throws SQLException {
    SequencedRevision revision = script.revision();
    String sql =
        "insert into "
            + tables.revisionTable()
            + " (unit, id, place, parents, description, checksum, draft, state, done, begun,"
            + " up_losses, down_losses, one_way, applied_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, current_timestamp)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, unit);
      insert.setString(2, revision.id());
      insert.setInt(3, place);
      insert.setString(4, text(revision.parents()));
      insert.setString(5, revision.description());
      insert.setString(6, revision.checksum());
      insert.setBoolean(7, revision.draft());
      insert.setString(8, text(State.UPGRADING));
      insert.setString(9, text(script.upLosses()));
      insert.setString(10, text(script.downLosses()));
      insert.setString(11, script.oneWay().orElse(null));
      insert.executeUpdate();
    }
    insertStatements(revision.id(), Part.UP, script.up());
    insertStatements(revision.id(), Part.DOWN, script.down());
    insertStatements(revision.id(), Part.UNDO, script.undo());
  }

  private void insertStatements(String id, Part part, List<StoredStatement> statements)
      throws SQLException {
    String sql =
        "insert into "
            + tables.stepTable()
            + " (unit, id, direction, place, of_change, kind, completion, statement)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int place = 0; place < statements.size(); place++) {
        StoredStatement stored = statements.get(place);
        insert.setString(1, unit);
        insert.setString(2, id);
        insert.setString(3, part.text());
        insert.setInt(4, place);
        insert.setInt(5, stored.change());
        insert.setString(6, stored.statement().kind().name());
        insert.setString(7, stored.statement().completion().text());
        insert.setString(8, stored.statement().sql());
        insert.addBatch();
        if (place % BATCH == BATCH - 1 || place == statements.size() - 1) {
          insert.executeBatch();
        }
      }
    }
  }

  private static String text(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** Says how far a revision on its way has come. */
  void progress(String id, int done, int begun) throws SQLException {
    update("done = " + done + ", begun = " + begun, id);
  }

  /** Says that a revision is going to be taken back. */
  void beginDowngrade(String id) throws SQLException {
    update("state = '" + text(State.DOWNGRADING) + "', done = 0, begun = 0", id);
  }

  /** Replaces what takes a revision back by what takes back the part of it that was applied. */
  void replaceDowngrade(String id, List<StoredStatement> statements) throws SQLException {
    deleteStatements(id, Part.DOWN);
    insertStatements(id, Part.DOWN, statements);
  }

  /** Says that a revision is applied; what only a half applied one needs goes. */
  void applied(String id) throws SQLException {
    update(
        "state = '"
            + text(State.APPLIED)
            + "', done = 0, begun = 0, applied_at = current_timestamp",
        id);
    deleteStatements(id, Part.UNDO);
  }

  /** Says that what was applied as a draft is recorded. */
  void recorded(SequencedRevision revision) throws SQLException {
    String sql =
        "update "
            + tables.revisionTable()
            + " set draft = false, description = ? where unit = ? and id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, revision.description());
      update.setString(2, unit);
      update.setString(3, revision.id());
      update.executeUpdate();
    }
  }

  /** Forgets a revision that is taken back. */
  void takenBack(String id) throws SQLException {
    for (Part part : Part.values()) {
      deleteStatements(id, part);
    }
    String sql = "delete from " + tables.revisionTable() + " where unit = ? and id = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, unit);
      delete.setString(2, id);
      delete.executeUpdate();
    }
  }

  private void update(String assignments, String id) throws SQLException {
    String sql =
        "update " + tables.revisionTable() + " set " + assignments + " where unit = ? and id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, unit);
      update.setString(2, id);
      update.executeUpdate();
    }
  }

  private void deleteStatements(String id, Part part) throws SQLException {
    String sql =
        "delete from " + tables.stepTable() + " where unit = ? and id = ? and direction = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, unit);
      delete.setString(2, id);
      delete.setString(3, part.text());
      delete.executeUpdate();
    }
  }
}
