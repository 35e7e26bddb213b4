package io.aludel.history;

import io.aludel.diagnostic.Code;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What git leaves in a file that two branches have changed. */
final class GitConflict {

  /** Whose lines stand somewhere, and what the marker before them begins with. */
  private enum Side {
    OURS("<<<<<<< "),
    /** What both have begun with, which git shows if it is told to. */
    ANCESTOR("||||||| "),
    THEIRS("======="),
    COMMON(">>>>>>> ");

    private final String marker;

    Side(String marker) {
      this.marker = marker;
    }

    private boolean isMarked(String line) {
      return this == THEIRS ? line.equals(marker) : line.startsWith(marker);
    }

    /** Looks at the first character of each line, as a history has megabytes. */
    static boolean mayBeIn(String text) {
      int line = 0;
      do {
        if (text.startsWith("<", line)
            || text.startsWith("|", line)
            || text.startsWith("=", line)
            || text.startsWith(">", line)) {
          return true;
        }
        line = text.indexOf('\n', line) + 1;
      } while (line > 0);
      return false;
    }

    /** Whose lines follow a marker; nothing where the line is none. */
    static Optional<Side> after(String line) {
      for (Side each : values()) {
        if (each.isMarked(line)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }

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
    // Most files have none, and one of a thousand revisions is not to be taken apart for that.
    int line = Side.mayBeIn(text) ? split(text).line() : 0;
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /**
   * Says that there are markers in a file of a revision, if there are: two branches have given
   * different revisions the same name.
   */
  static Optional<Problem> in(String file, String text) {
    OptionalInt line = line(text);
    return line.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.HISTORY_INVALID,
                file,
                line.getAsInt(),
                0,
                """
                Two branches have both recorded a revision of this name, or changed it: git left its \
                conflict markers here. One of them has to go, and is recorded anew.
                  Take one side's version of it and of aludel.sum (--ours, or --theirs):
                    git checkout --ours -- ':(top)*/%s*' ':(top)*/aludel.sum'
                  Delete the revisions of the other side, which aludel.sum then has no line for; \
                build, and what they did is a draft again: aludel record
                  A database that has applied what goes takes it back before: aludel downgrade"""
                    .formatted(file.replaceAll("\\..*", ""))));
  }

  /** Takes a file apart; what a marker shows of the common ancestor belongs to no part. */
  static Parts split(String text) {
    Map<Side, SortedMap<Integer, String>> sides = new EnumMap<>(Side.class);
    for (Side each : Side.values()) {
      sides.put(each, new TreeMap<>());
    }
    Side side = Side.COMMON;
    int first = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Side> marked = Side.after(lines.get(i));
      if (marked.isEmpty()) {
        sides.get(side).put(i + 1, lines.get(i));
      } else if (first == 0) {
        first = i + 1;
      }
      side = marked.orElse(side);
    }
    return new Parts(first, sides.get(Side.COMMON), sides.get(Side.OURS), sides.get(Side.THEIRS));
  }
}
