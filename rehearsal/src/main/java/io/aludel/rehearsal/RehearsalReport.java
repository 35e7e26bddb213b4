package io.aludel.rehearsal;

import java.util.List;

/**
 * How a rehearsal went.
 *
 * @param unit the unit
 * @param dialect the kind of database
 * @param revisions the revisions that were rehearsed, in order
 * @param skipped the ids of those that were not reached, because one before them stopped half way
 */
public record RehearsalReport(
    String unit, String dialect, List<RehearsedRevision> revisions, List<String> skipped) {

  public RehearsalReport {
    revisions = List.copyOf(revisions);
    skipped = List.copyOf(skipped);
  }

  /** Whether nothing is wrong with any revision. */
  public boolean passed() {
    return revisions.stream().allMatch(RehearsedRevision::passed);
  }

  /** What is wrong, each with its revision: {@code 0007: users.name: ...}. */
  public List<String> findings() {
    return revisions.stream()
        .flatMap(
            each -> each.findings().stream().map(finding -> each.revision().id() + ": " + finding))
        .toList();
  }
}
