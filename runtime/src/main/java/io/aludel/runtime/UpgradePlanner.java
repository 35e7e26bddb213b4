package io.aludel.runtime;

import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import io.aludel.runtime.Status.Relation;
import io.aludel.runtime.StoredRevision.State;
import io.aludel.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what an upgrade has to do. */
final class UpgradePlanner {

  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final Tasks tasks;
  private final WaysBack waysBack;
  private final List<Task> planned = new ArrayList<>();
  private final List<StoredRevision> applied = new ArrayList<>();

  UpgradePlanner(KnownRevisions known, RevisionCompiler compiler, Tasks tasks, WaysBack waysBack) {
    this.known = known;
    this.compiler = compiler;
    this.tasks = tasks;
    this.waysBack = waysBack;
  }

  PlannedWork plan(List<StoredRevision> stored, Goal goal) throws SQLException {
    for (StoredRevision each : stored) {
      if (each.isHalfway()) {
        planHalfway(each);
      } else {
        applied.add(each);
      }
    }
    planDrafts();
    requireUnedited(stored);
    Position to = position(goal);
    List<String> missing = missing(to);
    planRevisions(missing, stored);
    List<String> notes = new ArrayList<>(notesOnUnknown());
    if (goal instanceof Goal.Target && missing.isEmpty()) {
      notes.addAll(notesOnPassed(to));
    }
    return new PlannedWork(
        Direction.UP, KnownRevisions.heads(stored), after(missing), planned, notes);
  }

  private Position position(Goal goal) {
    if (goal instanceof Goal.Target target) {
      return Targets.resolve(
          Direction.UP, target.text(), known.graph(), KnownRevisions.heads(finished()));
    }
    return known
        .graph()
        .latest(
            ((Goal.Revisions) goal).revisions().stream().filter(known.graph()::contains).toList());
  }

  /** What {@code +N} counts from: a revision on its way up is the first of the N. */
  private List<StoredRevision> finished() {
    return applied.stream().filter(each -> !each.isHalfway()).toList();
  }

  private void planHalfway(StoredRevision halfway) throws SQLException {
    if (halfway.state() == State.UPGRADING) {
      Optional<Task> undo = isChangedDraft(halfway) ? tasks.undo(halfway) : Optional.empty();
      planned.add(undo.isPresent() ? undo.get() : tasks.finish(halfway));
      if (undo.isEmpty()) {
        applied.add(halfway);
      }
    } else {
      planned.add(tasks.finish(halfway));
    }
  }

  private boolean isChangedDraft(StoredRevision stored) {
    return stored.draft() && !known.isSame(stored);
  }

  /** A draft that has changed since goes first; one that was recorded unchanged is just that. */
  private void planDrafts() throws SQLException {
    for (StoredRevision each : List.copyOf(applied)) {
      if (isChangedDraft(each)) {
        Refusals.requireWayBackOfDraft(each);
        planned.add(tasks.downgrade(each));
        applied.remove(each);
      } else if (known.relation(each) == Relation.RECORDED_SINCE) {
        planned.add(tasks.adopt(each, known.require(each.id())));
      }
    }
  }

  private void requireUnedited(List<StoredRevision> stored) {
    for (StoredRevision each : applied) {
      Relation relation = known.relation(each);
      if (relation == Relation.EDITED || relation == Relation.ANOTHER) {
        String wayOut = waysBack.ofStrangers(stored).ofEdited(waysBack.options());
        throw Refusals.edited(each, known.require(each.id()), relation, wayOut);
      }
    }
  }

  /** What is to be applied, parents before children. */
  private List<String> missing(Position to) {
    Set<String> present = new HashSet<>(present());
    return known.graph().upTo(to).stream().filter(id -> !present.contains(id)).toList();
  }

  private List<String> present() {
    return applied.stream().map(StoredRevision::id).toList();
  }

  /** Where the database stands then. */
  private Position after(List<String> missing) {
    List<String> present = new ArrayList<>(present());
    present.addAll(missing);
    return known.graphWith(applied).latest(present);
  }

  private void planRevisions(List<String> missing, List<StoredRevision> stored)
      throws SQLException {
    RevisionGraph graph = known.graph();
    if (missing.isEmpty()) {
      return;
    }
    List<StoredRevision> unknown = unknown();
    if (!unknown.isEmpty()) {
      throw Refusals.ahead(
          unknown, missing, waysBack.ofStrangers(stored).ofUnknown(waysBack.options()));
    }
    Set<String> present = new HashSet<>(present());
    Schema schema = compiler.schemaAfter(graph.order().stream().filter(present::contains).toList());
    FreshObjects fresh = new FreshObjects();
    for (String id : missing) {
      RevisionScript script = compiler.compile(schema, known.require(id));
      planned.add(tasks.upgrade(script.withUpLosses(fresh.losses(schema, script.upChanges()))));
      schema = compiler.after(schema, id);
    }
  }

  private List<StoredRevision> unknown() {
    return applied.stream().filter(each -> known.relation(each) == Relation.UNKNOWN).toList();
  }

  private List<String> notesOnUnknown() {
    List<StoredRevision> unknown = unknown();
    return unknown.isEmpty() ? List.of() : List.of(Refusals.aheadBy(unknown));
  }

  /** Whoever names a revision that is behind may expect to be led back to it. */
  private List<String> notesOnPassed(Position to) {
    Set<String> present = new HashSet<>(present());
    Set<String> above = new LinkedHashSet<>();
    to.revisions().forEach(id -> above.addAll(known.graph().descendants(id)));
    above.retainAll(present);
    return above.isEmpty()
        ? List.of()
        : List.of(
            "The database is past "
                + to
                + " already, by "
                + String.join(", ", above)
                + ". An upgrade takes nothing back; what leads there is: aludel downgrade "
                + String.join(",", to.revisions())
                + ".");
  }
}
