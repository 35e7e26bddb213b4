package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.dialect.Precondition;
import io.aludel.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the rows that would refuse a plan's next stage. */
final class RowChecks {

  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final DatabaseSession session;

  RowChecks(KnownRevisions known, RevisionCompiler compiler, DatabaseSession session) {
    this.known = known;
    this.compiler = compiler;
    this.session = session;
  }

  /**
   * Counts, in the names that tables have now: for all tasks of the stage at once. Where what is
   * applied is not all known, or something is half done, nothing can be counted.
   */
  List<RowCheck> count(List<StoredRevision> stored, List<Task> stage) throws SQLException {
    boolean clear =
        !stage.isEmpty()
            && !stage.get(0).standsAlone()
            && stored.stream().allMatch(each -> known.isSame(each) && !each.isHalfway());
    return clear ? count(schema(stored), changes(stage)) : List.of();
  }

  private Schema schema(List<StoredRevision> stored) {
    Set<String> applied = new HashSet<>();
    stored.forEach(each -> applied.add(each.id()));
    return compiler.schemaAfter(known.graph().order().stream().filter(applied::contains).toList());
  }

  private List<Change> changes(List<Task> stage) {
    List<Change> changes = new ArrayList<>();
    stage.forEach(task -> changes.addAll(compiler.changes(task)));
    return changes;
  }

  private List<RowCheck> count(Schema schema, List<Change> changes) throws SQLException {
    List<RowCheck> checks = new ArrayList<>();
    for (Precondition each : compiler.preconditions(schema, changes)) {
      checks.add(
          new RowCheck(
              each.subject().toString(),
              each.problem(),
              count(session.connection(), each.countSql()),
              each.findSql()));
    }
    return checks;
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }
}
