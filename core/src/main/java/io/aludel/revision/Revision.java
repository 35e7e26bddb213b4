package io.aludel.revision;

import io.aludel.change.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One node of the history, or the draft.
 *
 * @param id what names it
 * @param parents the ids of the revisions it follows; none for the first
 * @param description what it does, in a few words
 * @param why the context that whoever recorded it gave
 * @param recorded when it was recorded; empty for the draft
 * @param changes what it changes, in order
 * @param agreements what somebody agreed to
 */
public record Revision(
    String id,
    List<String> parents,
    String description,
    Optional<String> why,
    Optional<LocalDate> recorded,
    List<Change> changes,
    List<Agreement> agreements) {

  public Revision {
    Objects.requireNonNull(id, "id");
    parents = List.copyOf(parents);
    changes = List.copyOf(changes);
    agreements = List.copyOf(agreements);
  }

  /** The same with other changes. */
  public Revision withChanges(List<Change> other) {
    return new Revision(id, parents, description, why, recorded, other, agreements);
  }

  /** Whether it is not recorded yet. */
  public boolean isDraft() {
    return recorded.isEmpty();
  }
}
