package io.aludel.runtime;

import io.aludel.dialect.Statement;
import io.aludel.migration.SequencedRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step of a plan with all that its execution needs.
 *
 * @param step what people are shown
 * @param script of a revision that is applied: everything about it
 * @param adopted of a draft that was recorded since: what it is now
 * @param statements all statements of the way that is gone
 * @param done how many of them are done
 * @param lastKey how far the one after them has come, in ranges of a key
 * @param inDoubt whether a server may be busy with that one, as its client died: what a run was
 *     told to have failed is not in doubt
 * @param known whether this build knows exactly this revision
 * @param restated what takes other revisions back from now on, by their ids
 */
record Task(
    PlannedStep step,
    Optional<RevisionScript> script,
    Optional<SequencedRevision> adopted,
    List<StoredStatement> statements,
    int done,
    Optional<String> lastKey,
    boolean inDoubt,
    boolean known,
    Map<String, List<StoredStatement>> restated) {

  Task {
    statements = List.copyOf(statements);
    restated = Map.copyOf(restated);
  }

  /** A task after which nothing else is taken back in another way than before. */
  Task(
      PlannedStep step,
      Optional<RevisionScript> script,
      Optional<SequencedRevision> adopted,
      List<StoredStatement> statements,
      int done,
      Optional<String> lastKey,
      boolean inDoubt,
      boolean known) {
    this(step, script, adopted, statements, done, lastKey, inDoubt, known, Map.of());
  }

  /** The same with other statements, and with what takes other revisions back from now on. */
  Task restated(List<StoredStatement> other, Map<String, List<StoredStatement>> downgrades) {
    return new Task(
        step.withStatements(
            other.stream().map(StoredStatement::statement).map(Statement::sql).toList()),
        script,
        adopted,
        other,
        done,
        lastKey,
        inDoubt,
        known,
        downgrades);
  }

  String id() {
    return step.id();
  }

  /**
   * Whether the task has to be finished before what follows can be judged: it brings the database
   * to a state that the history knows.
   */
  boolean standsAlone() {
    return switch (step.action()) {
      case UPGRADE -> false;
      case DOWNGRADE -> !known;
      case FINISH_UPGRADE, FINISH_DOWNGRADE, UNDO, ADOPT, STAMP, FORGET -> true;
    };
  }
}
