package io.aludel.migration;

import java.util.List;

/**
 * What a sequence says of a revision without loading its migration.
 *
 * @param id what names it
 * @param parents the ids of the revisions it follows; none for the first
 * @param description what it does, in a few words
 * @param checksum of everything that decides what it does: {@code sha256:} and hex digits
 * @param draft whether it is not recorded yet
 * @param upgradeLoses whether its upgrade destroys data
 * @param downgradeLoses whether its downgrade destroys data
 */
public record SequencedRevision(
    String id,
    List<String> parents,
    String description,
    String checksum,
    boolean draft,
    boolean upgradeLoses,
    boolean downgradeLoses) {
  public SequencedRevision {
    parents = List.copyOf(parents);
  }
}
