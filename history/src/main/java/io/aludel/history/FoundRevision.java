package io.aludel.history;

import io.aludel.revision.Revision;

/**
 * A revision with its file.
 *
 * @param file the file's name in the history's folder
 * @param placed the revision, with the places of what may turn out not to fit
 * @param checksum what the file makes
 */
record FoundRevision(String file, RevisionReader.Placed placed, String checksum) {

  FoundRevision(String file, RevisionReader.Placed placed) {
    this(file, placed, Checksum.of(placed.revision()));
  }

  Revision revision() {
    return placed.revision();
  }

  String id() {
    return revision().id();
  }
}
