package io.aludel.history;

import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;

/**
 * A revision that was just written, or taken back.
 *
 * @param file the name of its file in the history's folder
 * @param checksum its checksum
 */
public record Recorded(Revision revision, String file, String checksum) {

  /** A revision with the file that its name gives it. */
  static Recorded of(Revision revision) {
    return new Recorded(
        revision,
        new RevisionName(revision.description()).fileName(revision.id()),
        Checksum.of(revision));
  }
}
