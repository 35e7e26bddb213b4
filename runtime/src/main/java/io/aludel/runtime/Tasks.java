package io.aludel.runtime;

import io.aludel.dialect.Statement;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.JournalSql.Part;
import io.aludel.runtime.Status.Relation;
import io.aludel.schema.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes the tasks of a plan out of what is known and what is stored. */
final class Tasks {

  private final KnownRevisions known;
  private final Journal journal;

  Tasks(KnownRevisions known, Journal journal) {
    this.known = known;
    this.journal = journal;
  }

  Task upgrade(RevisionScript script) {
    SequencedRevision revision = script.revision();
    List<String> notes = notes(script.up());
    script
        .oneWay()
        .ifPresent(
            reason -> notes.add("It cannot be taken back once it is applied: " + reason + "."));
    PlannedStep step =
        new PlannedStep(
            Action.UPGRADE,
            revision.id(),
            revision.description(),
            revision.checksum(),
            revision.draft(),
            sql(script.up()),
            script.upLosses(),
            script.oneWay(),
            notes);
    return new Task(
        step, Optional.of(script), Optional.empty(), script.up(), 0, Optional.empty(), false, true);
  }

  /** What a person should know of how statements are carried out; more can be added. */
  private static List<String> notes(List<StoredStatement> statements) {
    boolean parted =
        !statements.stream().map(StoredStatement::statement).allMatch(Statement::sharesTransaction);
    List<String> notes = new ArrayList<>();
    if (parted) {
      notes.add(
          "It takes several transactions, so that others can write meanwhile: if it stops between"
              + " two, the next run goes on from there.");
    }
    return notes;
  }

  Task downgrade(StoredRevision stored) throws SQLException {
    List<StoredStatement> down = journal.statements(stored.id(), Part.DOWN);
    List<String> notes = notes(down);
    Relation relation = known.relation(stored);
    if (relation == Relation.UNKNOWN) {
      notes.add(
          "This build does not know it: what takes it back was stored when it was applied. Rows"
              + " that may refuse are not counted before.");
    } else if (!known.isSame(stored)) {
      notes.add(
          "It was changed since it was applied: it is taken back by what was stored then. Rows that"
              + " may refuse are not counted before.");
    }
    if (!stored.upLosses().isEmpty()) {
      notes.add(
          "What its upgrade destroyed comes back empty: "
              + String.join(", ", stored.upLosses())
              + ".");
    }
    // Of an upgrade that stopped, what is done counts its own statements, not those of the way
    // back, all of which are to be executed once it is finished.
    return ofStored(Action.DOWNGRADE, stored.withDone(0), down, stored.downLosses(), notes);
  }

  /** Finishes what is half done; whoever began it was allowed to lose what is lost. */
  Task finish(StoredRevision stored) throws SQLException {
    Direction direction = stored.state().direction();
    List<StoredStatement> statements = journal.statements(stored.id(), Part.of(direction));
    return ofStored(
        direction == Direction.UP ? Action.FINISH_UPGRADE : Action.FINISH_DOWNGRADE,
        stored,
        statements,
        List.of(),
        List.of(
            "It was begun by a run that died or failed; "
                + stored.done()
                + " of "
                + statements.size()
                + " statements are done."));
  }

  /**
   * Takes the part of an upgrade back that is done; none where it stopped in the middle of a
   * change, or where a change that is done cannot be taken back.
   */
  Optional<Task> undo(StoredRevision stored) throws SQLException {
    List<StoredStatement> up = journal.statements(stored.id(), Part.UP);
    int next = stored.done();
    if (next >= up.size() || up.get(next).change() == RevisionCompiler.NO_CHANGE) {
      return Optional.empty();
    }
    int boundary = up.get(next).change();
    if (next > 0 && up.get(next - 1).change() == boundary) {
      return Optional.empty();
    }
    List<StoredStatement> statements =
        latestFirst(journal.statements(stored.id(), Part.UNDO), boundary);
    return Optional.of(
        ofStored(
            Action.UNDO,
            stored.withDone(0),
            statements,
            stored.downLosses().stream().filter(loss -> isNamed(loss, statements)).toList(),
            List.of(
                "It was begun by a run that died or failed; "
                    + next
                    + " of "
                    + up.size()
                    + " statements are done, and are taken back.")));
  }

  /** Whether a statement names what would be lost: what none names was not there yet. */
  private static boolean isNamed(String loss, List<StoredStatement> statements) {
    Name lost = Name.of(loss.substring(loss.lastIndexOf('.') + 1).replace("`", ""));
    return statements.stream().anyMatch(each -> lost.isIn(each.statement().sql()));
  }

  private static List<StoredStatement> latestFirst(List<StoredStatement> undo, int boundary) {
    List<StoredStatement> statements = new ArrayList<>();
    for (int change = boundary - 1; change >= 0; change--) {
      for (StoredStatement each : undo) {
        if (each.change() == change) {
          statements.add(each);
        }
      }
    }
    return statements;
  }

  Task adopt(StoredRevision stored, SequencedRevision recorded) {
    PlannedStep step =
        new PlannedStep(
            Action.ADOPT,
            recorded.id(),
            recorded.description(),
            recorded.checksum(),
            false,
            List.of(),
            List.of(),
            stored.oneWay(),
            List.of("It was applied as a draft and has been recorded since, unchanged."));
    return new Task(
        step, Optional.empty(), Optional.of(recorded), List.of(), 0, Optional.empty(), false, true);
  }

  private Task ofStored(
      Action action,
      StoredRevision stored,
      List<StoredStatement> statements,
      List<String> losses,
      List<String> notes) {
    PlannedStep step =
        new PlannedStep(
            action,
            stored.id(),
            stored.description(),
            stored.checksum(),
            stored.draft(),
            sql(statements.subList(stored.isHalfway() ? stored.done() : 0, statements.size())),
            losses,
            stored.oneWay(),
            notes);
    return new Task(
        step,
        Optional.empty(),
        Optional.empty(),
        statements,
        stored.isHalfway() ? stored.done() : 0,
        action.isContinuation() ? stored.lastKey() : Optional.empty(),
        action.isContinuation() && stored.isInDoubt(),
        known.isSame(stored));
  }

  private static List<String> sql(Collection<StoredStatement> statements) {
    return statements.stream().map(StoredStatement::statement).map(Statement::sql).toList();
  }
}
