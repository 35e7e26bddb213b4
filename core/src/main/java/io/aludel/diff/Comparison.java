package io.aludel.diff;

import io.aludel.revision.Revision;
import io.aludel.schema.Schema;
import java.util.List;

/**
 * What a draft is made from.
 *
 * @param history the recorded revisions, parents before children
 * @param base the fold of the history
 * @param target what today's entities say
 * @param unmanaged what entities say that are marked as not, or no longer, the history's business
 * @param intents what the developer declared
 * @param revision the id that the draft will have, for the names of what is held
 */
public record Comparison(
    List<Revision> history,
    Schema base,
    Schema target,
    Schema unmanaged,
    List<Intent> intents,
    String revision) {

  public Comparison {
    history = List.copyOf(history);
    intents = List.copyOf(intents);
  }

  /** Works out the draft. */
  public Draft draft() {
    // As in most builds.
    boolean nothingHappened = intents.isEmpty() && base.equals(target);
    return nothingHappened ? new Draft(List.of(), List.of(), List.of()) : new Differ(this).draft();
  }
}
