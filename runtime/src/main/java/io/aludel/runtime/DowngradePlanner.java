package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.TargetProblem;
import io.aludel.runtime.StoredRevision.State;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what a downgrade has to do: always with what was stored when revisions were applied,
 * unless what was applied since stays and makes another table of what it would restate.
 */
final class DowngradePlanner {

  private final KnownRevisions known;
  private final Tasks tasks;
  private final Restatement restatement;
  private final WaysBack waysBack;
  private final List<Task> planned = new ArrayList<>();

  DowngradePlanner(KnownRevisions known, Tasks tasks, Restatement restatement, WaysBack waysBack) {
    this.known = known;
    this.tasks = tasks;
    this.restatement = restatement;
    this.waysBack = waysBack;
  }

  PlannedWork plan(List<StoredRevision> stored, Goal goal) throws SQLException {
    RevisionGraph graph = known.graphWith(stored);
    Set<String> leaving = leaving(goal, graph, stored);
    List<StoredRevision> left = new ArrayList<>(stored);
    List<StoredRevision> latestFirst = new ArrayList<>(stored);
    Collections.reverse(latestFirst);
    String lastFirst = waysBack.of(stored, leaving).ofSides(waysBack.options());
    for (StoredRevision each : latestFirst) {
      plan(each, leaving.contains(each.id()), left, lastFirst);
    }
    return new PlannedWork(
        Direction.DOWN, KnownRevisions.heads(stored), graph.latest(ids(left)), planned, List.of());
  }

  private static Set<String> leaving(Goal goal, RevisionGraph graph, List<StoredRevision> stored) {
    if (goal instanceof Goal.Target target) {
      List<String> current = KnownRevisions.heads(stored);
      requireStaying(Targets.resolve(target.text(), graph, current), stored);
      return new HashSet<>(Targets.takenBack(target.text(), graph, current));
    }
    return ((Goal.Revisions) goal).revisions();
  }

  /** What is on its way down cannot be led back to. */
  private static void requireStaying(Position to, List<StoredRevision> stored) {
    List<StoredRevision> staying = new ArrayList<>(stored);
    staying.removeIf(each -> each.state() == State.DOWNGRADING);
    for (StoredRevision each : stored) {
      if (each.state() == State.DOWNGRADING && to.revisions().contains(each.id())) {
        throw MigrationException.badInput(
            Code.TARGET_INVALID,
            new TargetProblem.NotBelowCurrent(each.id(), KnownRevisions.heads(staying)).message());
      }
    }
  }

  private static Collection<String> ids(List<StoredRevision> stored) {
    return stored.stream().map(StoredRevision::id).toList();
  }

  private void plan(
      StoredRevision stored, boolean leaves, List<StoredRevision> left, String lastFirst)
      throws SQLException {
    if (stored.state() == State.DOWNGRADING) {
      planned.add(tasks.finish(stored));
      left.remove(stored);
      return;
    }
    if (stored.state() == State.UPGRADING) {
      Optional<Task> undo = leaves ? tasks.undo(stored) : Optional.empty();
      if (undo.isPresent()) {
        planned.add(undo.get());
        left.remove(stored);
        return;
      }
      planned.add(tasks.finish(stored));
    }
    if (leaves) {
      Refusals.requireWayBack(stored.id(), stored.description(), stored.oneWay());
      planned.add(restatement.downgrade(tasks, stored, left, lastFirst));
      left.remove(stored);
    }
  }
}
