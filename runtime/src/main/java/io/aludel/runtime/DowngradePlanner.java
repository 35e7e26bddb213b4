package io.aludel.runtime;

import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import io.aludel.runtime.StoredRevision.State;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what a downgrade has to do: always with what was stored when revisions were applied.
 */
final class DowngradePlanner {

  private final KnownRevisions known;
  private final Tasks tasks;
  private final List<Task> planned = new ArrayList<>();

  DowngradePlanner(KnownRevisions known, Tasks tasks) {
    this.known = known;
    this.tasks = tasks;
  }

  PlannedWork plan(List<StoredRevision> stored, String target) throws SQLException {
    RevisionGraph graph = known.graphWith(stored);
    Position to = Targets.resolve(Direction.DOWN, target, graph, KnownRevisions.heads(stored));
    to.revision().ifPresent(id -> requireApplied(id, stored));
    Set<String> leaving = new HashSet<>();
    if (to.isBase()) {
      stored.forEach(each -> leaving.add(each.id()));
    } else {
      leaving.addAll(graph.descendants(to.revision().orElseThrow()));
    }
    List<StoredRevision> latestFirst = new ArrayList<>(stored);
    Collections.reverse(latestFirst);
    for (StoredRevision each : latestFirst) {
      plan(each, leaving.contains(each.id()));
    }
    return new PlannedWork(Direction.DOWN, KnownRevisions.heads(stored), to, planned, List.of());
  }

  private static void requireApplied(String id, List<StoredRevision> stored) {
    boolean applied =
        stored.stream().anyMatch(each -> each.id().equals(id) && each.state() != State.DOWNGRADING);
    if (!applied) {
      throw Targets.notApplied(id, stored);
    }
  }

  private void plan(StoredRevision stored, boolean leaves) throws SQLException {
    if (stored.state() == State.DOWNGRADING) {
      planned.add(tasks.finish(stored));
      return;
    }
    if (stored.state() == State.UPGRADING) {
      Optional<Task> undo = leaves ? tasks.undo(stored) : Optional.empty();
      if (undo.isPresent()) {
        planned.add(undo.get());
        return;
      }
      planned.add(tasks.finish(stored));
    }
    if (leaves) {
      Refusals.requireWayBack(stored.id(), stored.description(), stored.oneWay());
      planned.add(tasks.downgrade(stored));
    }
  }
}
