package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.migration.SequencedRevision;
import io.aludel.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a database is told about a revision before its first statement runs.
 *
 * @param revision what the sequence says of it
 * @param before the schema before it
 * @param upChanges what it changes on the way up
 * @param up the statements that apply it
 * @param down the statements that take it back; none if it cannot be
 * @param undo the statements that take back each change by itself, in the order of the changes;
 *     empty where a failed revision leaves nothing behind, or where it is not known
 * @param upLosses what the upgrade destroys
 * @param downLosses what the downgrade destroys
 * @param oneWay why it cannot be taken back
 */
record RevisionScript(
    SequencedRevision revision,
    Schema before,
    List<Change> upChanges,
    List<StoredStatement> up,
    List<StoredStatement> down,
    List<StoredStatement> undo,
    List<String> upLosses,
    List<String> downLosses,
    Optional<String> oneWay) {

  RevisionScript {
    upChanges = List.copyOf(upChanges);
    up = List.copyOf(up);
    down = List.copyOf(down);
    undo = List.copyOf(undo);
    upLosses = List.copyOf(upLosses);
    downLosses = List.copyOf(downLosses);
  }

  /** The same that destroys less, since some of it was empty. */
  RevisionScript withUpLosses(List<String> losses) {
    return new RevisionScript(
        revision, before, upChanges, up, down, undo, losses, downLosses, oneWay);
  }
}
