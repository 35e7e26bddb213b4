package io.aludel.history;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What git leaves in a file that two branches have changed. */
final class GitConflict {

  static final String IN_REVISION =
      """
      Two branches have changed this revision: git left its conflict markers here.
        A recorded revision does not change: take the version that is recorded in aludel.sum.""";

  private static final String OURS = "<<<<<<< ";
  private static final String ANCESTOR = "||||||| ";
  private static final String THEIRS = "=======";
  private static final String END = ">>>>>>> ";

  /**
   * The lines of a file by their numbers, which are counted from 1.
   *
   * @param line the number of the first marker; 0 where there is none
   * @param common what both branches have
   * @param ours what only the branch has that was merged into
   * @param theirs what only the other one has
   */
  record Parts(
      int line,
      SortedMap<Integer, String> common,
      SortedMap<Integer, String> ours,
      SortedMap<Integer, String> theirs) {}

  private GitConflict() {}

  /** The first line with a conflict marker, counted from 1. */
  static OptionalInt line(String text) {
    int line = split(text).line();
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** Takes a file apart; what a marker shows of the common ancestor belongs to no part. */
  static Parts split(String text) {
    SortedMap<Integer, String> common = new TreeMap<>();
    SortedMap<Integer, String> ours = new TreeMap<>();
    SortedMap<Integer, String> theirs = new TreeMap<>();
    SortedMap<Integer, String> ancestor = new TreeMap<>();
    SortedMap<Integer, String> part = common;
    int first = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      SortedMap<Integer, String> next = after(line, common, ours, ancestor, theirs);
      if (next == null) {
        part.put(i + 1, line);
      } else {
        part = next;
        first = first == 0 ? i + 1 : first;
      }
    }
    return new Parts(first, common, ours, theirs);
  }

  /** The part that follows a marker; null where the line is none. */
  private static SortedMap<Integer, String> after(
      String line,
      SortedMap<Integer, String> common,
      SortedMap<Integer, String> ours,
      SortedMap<Integer, String> ancestor,
      SortedMap<Integer, String> theirs) {
    if (line.startsWith(OURS)) {
      return ours;
    }
    if (line.startsWith(ANCESTOR)) {
      return ancestor;
    }
    if (line.equals(THEIRS)) {
      return theirs;
    }
    return line.startsWith(END) ? common : null;
  }
}
