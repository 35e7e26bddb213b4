package io.aludel.history;

import java.util.List;
import java.util.OptionalInt;

/** Finds what git leaves in a file that two branches have changed. */
final class GitConflict {

  static final String IN_SUM =
      """
      Two branches have both recorded a revision: git left its conflict markers here.
        Keep what the other branch recorded, and record yours again after it:
          git checkout <the other branch> -- ':(top)*/aludel.sum'
          delete the file of your revision
          build, and: aludel record""";

  static final String IN_REVISION =
      """
      Two branches have changed this revision: git left its conflict markers here.
        A recorded revision does not change: take the version that is recorded in aludel.sum.""";

  private GitConflict() {}

  /** The first line with a conflict marker, counted from 1. */
  static OptionalInt line(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("<<<<<<< ") || line.equals("=======") || line.startsWith(">>>>>>> ")) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }
}
