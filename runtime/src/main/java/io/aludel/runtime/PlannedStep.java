package io.aludel.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What a plan does with one revision.
 *
 * @param action what is done
 * @param id the revision
 * @param description what the revision does, in a few words
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
    return new PlannedStep(action, id, description, draft, other, losses, oneWay, notes);
  }
}
