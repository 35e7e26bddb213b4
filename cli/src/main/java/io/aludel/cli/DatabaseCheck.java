package io.aludel.cli;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.history.History;
import io.aludel.migration.MigrationSequence;
import io.aludel.revision.HeldObject;
import io.aludel.revision.HeldObjects;
import io.aludel.revision.Revision;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Status;
import io.aludel.runtime.Status.Applied;
import io.aludel.runtime.Status.Relation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a database stands to the history of this build.
 *
 * @param status what is applied to it
 * @param drift how its tables differ from what the applied revisions make of them, in sentences
 * @param compared whether the tables could be compared: not where a revision is half done, or is
 *     applied otherwise than this build knows it
 * @param held what agreed drops have put aside in it
 */
record DatabaseCheck(Status status, List<String> drift, boolean compared, List<HeldReport> held) {

  /** Asks a database; an embedded one is opened once for all questions, and not for each. */
  static DatabaseCheck of(DriverDataSource source, MigrationSequence sequence, History history) {
    Optional<Connection> kept = open(source);
    try {
      return asked(source, sequence, history);
    } finally {
      kept.ifPresent(DatabaseCheck::close);
    }
  }

  /** Nothing where it cannot be reached: whoever asks then says better what is wrong. */
  private static Optional<Connection> open(DriverDataSource source) {
    try {
      return Optional.of(source.existing().getConnection());
    } catch (SQLException unreachable) {
      return Optional.empty();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException broken) {
      // What was asked is answered.
      return;
    }
  }

  private static DatabaseCheck asked(
      DriverDataSource source, MigrationSequence sequence, History history) {
    Migrator migrator = Migrator.of(source.existing(), sequence);
    Status status = migrator.check();
    boolean compared = status.halfway().isEmpty() && status.different().isEmpty();
    List<String> drift =
        !compared || status.revisions().isEmpty()
            ? List.of()
            : status.unknown().isEmpty() ? migrator.drift() : migrator.driftFromBuild();
    return new DatabaseCheck(status, drift, compared, held(source, status, history));
  }

  private static List<HeldReport> held(DriverDataSource source, Status status, History history) {
    Map<String, Applied> applied = new TreeMap<>();
    status.revisions().forEach(each -> applied.put(each.id(), each));
    List<Revision> revisions =
        history.graph().order().stream()
            .filter(applied::containsKey)
            .map(id -> history.revision(id).orElseThrow())
            .toList();
    List<HeldObject> objects =
        HeldObjects.of(revisions).stream()
            .filter(each -> each.kind() != HeldObject.Kind.COLUMN_OF_HELD_TABLE)
            .toList();
    if (objects.isEmpty()) {
      return List.of();
    }
    Dialect dialect = Dialects.named(status.dialect());
    List<HeldReport> reports = new ArrayList<>();
    for (HeldObject each : objects) {
      reports.add(
          new HeldReport(
              each, applied.get(each.revision()).appliedAt(), size(source, dialect, each)));
    }
    return reports;
  }

  /** Nothing where it is not there any more, or may not be read: that is no fault of its own. */
  private static Optional<HeldSize> size(
      DriverDataSource source, Dialect dialect, HeldObject object) {
    try (Connection connection = source.existing().getConnection()) {
      return HeldSize.of(connection, dialect, object);
    } catch (SQLException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether the database has everything that this build needs, as this build knows it. */
  boolean isUpToDate() {
    return status.pending().isEmpty()
        && status.halfway().isEmpty()
        && status.revisions().stream()
            .map(Applied::relation)
            .allMatch(relation -> relation == Relation.SAME || relation == Relation.UNKNOWN);
  }

  /** Whether nothing has to be done. What is held is no finding. */
  boolean passed() {
    return isUpToDate() && status.unknown().isEmpty() && drift.isEmpty();
  }
}
