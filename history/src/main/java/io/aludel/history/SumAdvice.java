package io.aludel.history;

import io.aludel.diagnostic.Code;

/** What to say where revisions and {@code aludel.sum} disagree. */
final class SumAdvice {

  private SumAdvice() {}

  /** A revision without a line: recording stopped half way, or somebody copied the file. */
  static Problem missingLine(String file, String id, String checksum) {
    return Problem.of(
        Code.HISTORY_INCOHERENT,
        file,
        """
        Revision %s has no line in aludel.sum: recording it, or taking it back, was interrupted, \
        or the file was put here by hand.
          To keep the revision, add this line to aludel.sum:
            %s
          To take it back, delete the file."""
            .formatted(id, SumFile.line(id, checksum)));
  }

  /** A line without a revision. */
  static Problem missingFile(int line, String id) {
    return new Problem(
        Code.HISTORY_INCOHERENT,
        SumFile.NAME,
        line,
        0,
        """
        Revision %s has a line here and no file.
          To get the file back: git checkout -- ':(top)*/%s_*.json'
          If the revision is meant to be gone, and no database has it, delete this line."""
            .formatted(id, id));
  }

  /** A revision that is not what was recorded. */
  static Problem edited(String file, String id, String recorded, String found) {
    return Problem.of(
        Code.HISTORY_EDITED,
        file,
        """
        Revision %s was edited after it was recorded.
          aludel.sum says %s
          the file makes  %s
          A database that has applied it would refuse the edited one. To take the edit back: \
        git checkout -- ':(top)*/%s'
          If no database has applied it, write this line into aludel.sum instead of the old one:
            %s"""
            .formatted(id, recorded, found, file, SumFile.line(id, found)));
  }
}
