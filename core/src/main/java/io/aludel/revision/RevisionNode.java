package io.aludel.revision;

import java.util.List;
import java.util.Objects;

/**
 * What the graph knows of a revision.
 *
 * @param id what names it
 * @param parents the ids of the revisions it follows; none for the first
 */
public record RevisionNode(String id, List<String> parents) {
  public RevisionNode {
    Objects.requireNonNull(id, "id");
    parents = List.copyOf(parents);
  }

  /** A revision that follows the ones named. */
  public static RevisionNode of(String id, String... parents) {
    return new RevisionNode(id, List.of(parents));
  }

  static RevisionNode of(Revision revision) {
    return new RevisionNode(revision.id(), revision.parents());
  }
}
