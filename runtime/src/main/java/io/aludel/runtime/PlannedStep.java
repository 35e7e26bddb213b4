package io.aludel.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What a plan does with one revision.
 *
 * @param action what is done
 * @param id the revision
 * @param description what the revision does, in a few words
 * @param checksum of the revision
 * @param draft whether the revision is not recorded
 * @param statements the SQL that is executed; of a step that is finished, the rest
 * @param losses the tables and columns whose data is lost
 * @param oneWay why the revision cannot be taken back once it is applied
 * @param notes what else a person should know, in sentences
 */
public record PlannedStep(
    Action action,
    String id,
    String description,
    String checksum,
    boolean draft,
    List<String> statements,
    List<String> losses,
    Optional<String> oneWay,
    List<String> notes) {

  public PlannedStep {
    statements = List.copyOf(statements);
    losses = List.copyOf(losses);
    notes = List.copyOf(notes);
  }

  /** The same with other statements. */
  PlannedStep withStatements(List<String> other) {
    return new PlannedStep(action, id, description, checksum, draft, other, losses, oneWay, notes);
  }

  /** Whether the database comes to stand at a revision that is not recorded. */
  boolean appliesDraft() {
    return draft && (action == Action.UPGRADE || action == Action.STAMP);
  }

  /** Whether what it does cannot be undone but by a backup. */
  public boolean isFinal() {
    return !losses.isEmpty()
        || (oneWay.isPresent() && action.direction() == Direction.UP && action != Action.STAMP);
  }
}
