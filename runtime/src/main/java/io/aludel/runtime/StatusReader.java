package io.aludel.runtime;

import io.aludel.runtime.JournalSql.Part;
import io.aludel.runtime.Status.Applied;
import io.aludel.runtime.Status.Halfway;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what is applied. */
final class StatusReader {

  private StatusReader() {}

  static Status read(String unit, KnownRevisions known, DatabaseSession session, List<String> notes)
      throws SQLException {
    DatabaseKind kind = session.tables().names().kind();
    List<StoredRevision> stored = session.stored();
    List<StoredRevision> applied = stored.stream().filter(each -> !each.isHalfway()).toList();
    Set<String> present = new TreeSet<>();
    List<Applied> revisions = new ArrayList<>();
    for (StoredRevision each : applied) {
      present.add(each.id());
      revisions.add(
          new Applied(
              each.id(),
              each.description(),
              each.draft(),
              each.checksum(),
              each.appliedAt(),
              known.relation(each)));
    }
    return new Status(
        unit,
        session.dialect().name(),
        revisions,
        KnownRevisions.heads(applied),
        known.graph().order().stream().filter(id -> !present.contains(id)).toList(),
        halfway(stored, known, session.journal()),
        notes,
        new WaysBack(unit, known, kind).ofStrangers(stored));
  }

  private static Optional<Halfway> halfway(
      List<StoredRevision> stored, KnownRevisions known, Journal journal) throws SQLException {
    for (StoredRevision each : stored) {
      if (each.isHalfway()) {
        Direction direction = each.state().direction();
        int statements = journal.statements(each.id(), Part.of(direction)).size();
        return Optional.of(
            new Halfway(each.id(), direction, each.done(), statements, known.relation(each)));
      }
    }
    return Optional.empty();
  }
}
