package io.aludel.runtime;

import io.aludel.dialect.Completion;
import io.aludel.dialect.Statement;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.JournalSql.Part;
import io.aludel.runtime.StoredRevision.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes one unit's rows of the version tables. It never commits. */
final class Journal {

  private final Connection connection;
  private final JournalSql sql;

  Journal(Connection connection, JournalSql sql) {
    this.connection = connection;
    this.sql = sql;
  }

  /** Every revision that is applied or on its way, in the order in which they were applied. */
  List<StoredRevision> revisions() throws SQLException {
    List<StoredRevision> revisions = new ArrayList<>();
    String select =
        "select id, place, parents, description, checksum, draft, state, done, begun, last_key, up_losses,"
            + " down_losses, one_way, applied_at from "
            + sql.tables().revisionTable()
            + " where unit = ? order by place";
    try (PreparedStatement query = connection.prepareStatement(select)) {
      query.setString(1, sql.unit());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          revisions.add(revision(row));
        }
      }
    }
    return revisions;
  }

  private StoredRevision revision(ResultSet row) throws SQLException {
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
        Optional.ofNullable(row.getString("last_key")),
        lines(row.getString("up_losses")),
        lines(row.getString("down_losses")),
        Optional.ofNullable(row.getString("one_way")),
        sql.tables().kind().moment(row, "applied_at"));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /** The stored statements of a revision, in order. */
  List<StoredStatement> statements(String id, Part part) throws SQLException {
    List<StoredStatement> statements = new ArrayList<>();
    String select =
        "select statement, kind, completion, of_change from "
            + sql.tables().stepTable()
            + " where unit = ? and id = ? and direction = ? order by place";
    try (PreparedStatement query = connection.prepareStatement(select)) {
      query.setString(1, sql.unit());
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

  void begin(RevisionScript script) throws SQLException {
    execute(sql.begin(script));
  }

  void progress(String id, int done, int begun) throws SQLException {
    execute(List.of(progressSql(id, done, begun)));
  }

  /**
   * Says how far a revision has come.
   *
   * @param lastKey how far the statement after those that are done has come, in ranges of a key
   */
  void progress(String id, int done, int begun, Optional<String> lastKey) throws SQLException {
    execute(List.of(sql.progress(id, done, begun, lastKey)));
  }

  /** What {@link #progress} executes, for a person who has to. */
  String progressSql(String id, int done, int begun) {
    return sql.progress(id, done, begun, Optional.empty());
  }

  void beginDowngrade(String id) throws SQLException {
    execute(List.of(sql.beginDowngrade(id)));
  }

  void replaceDowngrade(String id, List<StoredStatement> statements) throws SQLException {
    execute(sql.replaceDowngrade(id, statements));
  }

  void applied(String id) throws SQLException {
    execute(sql.applied(id));
  }

  void recorded(SequencedRevision revision) throws SQLException {
    execute(List.of(sql.recorded(revision)));
  }

  void takenBack(String id) throws SQLException {
    execute(sql.takenBack(id));
  }

  private void execute(List<String> statements) throws SQLException {
    try (java.sql.Statement execution = connection.createStatement()) {
      for (String each : statements) {
        execution.executeUpdate(each);
      }
    }
  }
}
