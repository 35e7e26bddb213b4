package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * From where to where a script leads.
 *
 * @param start what is applied before
 * @param end what is applied after
 * @param applied the revisions up to the start, parents before children
 * @param wanted those up to the end
 */
record ScriptRange(Position start, Position end, List<String> applied, List<String> wanted) {

  /**
   * The range between two targets.
   *
   * @throws MigrationException if one means nothing, or neither comes before the other
   */
  static ScriptRange of(RevisionGraph graph, String from, String to) {
    Position start = Targets.resolve(from, graph, List.of());
    Position end = Targets.resolve(to, graph, start.revisions());
    ScriptRange range = new ScriptRange(start, end, graph.upTo(start), graph.upTo(end));
    if (!range.isUp() && !range.applied.containsAll(range.wanted)) {
      throw MigrationException.badInput(
          Code.TARGET_INVALID,
          "No way leads from "
              + start
              + " to "
              + end
              + ": neither comes before the other. Go down to what both build on first.");
    }
    return range;
  }

  boolean isUp() {
    return wanted.containsAll(applied);
  }

  /** Makes sure that it goes up. */
  void requireUp() {
    if (!isUp()) {
      throw MigrationException.badInput(
          Code.NOT_SCRIPTABLE,
          "An --idempotent script only goes up: run a second time, one that goes down would take"
              + " back what was applied anew in between. Leave --idempotent out.");
    }
  }

  /** What is applied on the way up, in order. */
  List<String> missing() {
    return wanted.stream().filter(id -> !applied.contains(id)).toList();
  }

  /** What is taken back on the way down, in order. */
  List<String> leaving() {
    List<String> leaving = new ArrayList<>(applied);
    leaving.removeAll(wanted);
    Collections.reverse(leaving);
    return leaving;
  }
}
