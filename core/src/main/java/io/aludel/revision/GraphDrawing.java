package io.aludel.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Draws a graph with characters, the latest revision first: a star for each revision, lines to what
 * it follows.
 *
 * <pre>
 * *   0004
 * |\
 * * | 0003
 * | * 0002
 * |/
 * *   0001
 * </pre>
 */
public final class GraphDrawing {

  /**
   * A revision with what is drawn beside it.
   *
   * @param id the revision
   * @param prefix what its line begins with
   * @param below the lines between it and the next one
   */
  public record Row(String id, String prefix, List<String> below) {
    public Row {
      below = List.copyOf(below);
    }
  }

  /** The revision that each line leads down to, from left to right. */
  private final List<String> lanes = new ArrayList<>();

  private final List<Row> rows = new ArrayList<>();

  private GraphDrawing() {}

  /**
   * Draws some revisions of a graph.
   *
   * @param shown which of them; a line to one that is not shown ends
   */
  public static List<Row> of(RevisionGraph graph, Collection<String> shown) {
    GraphDrawing drawing = new GraphDrawing();
    List<String> latestFirst = new ArrayList<>(graph.order());
    latestFirst.retainAll(Set.copyOf(shown));
    Collections.reverse(latestFirst);
    for (String id : latestFirst) {
      List<String> parents = new ArrayList<>(graph.parents(id));
      parents.retainAll(latestFirst);
      drawing.add(id, parents);
    }
    return List.copyOf(drawing.rows);
  }

  private void add(String id, List<String> parents) {
    if (!lanes.contains(id)) {
      lanes.add(id);
    }
    int lane = lanes.indexOf(id);
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < lanes.size(); i++) {
      prefix.append(i == lane ? "* " : "| ");
    }
    List<String> below = new ArrayList<>();
    if (parents.isEmpty()) {
      endLane(lane, below);
    } else {
      lanes.set(lane, parents.get(0));
      for (int i = 1; i < parents.size(); i++) {
        fork(lane, parents.get(i), below);
      }
      join(below);
    }
    rows.add(new Row(id, prefix.toString(), below));
  }

  private void endLane(int lane, List<String> below) {
    lanes.remove(lane);
    if (lane < lanes.size()) {
      below.add("| ".repeat(lane) + " /".repeat(lanes.size() - lane));
    }
  }

  private void fork(int lane, String parent, List<String> below) {
    below.add("| ".repeat(lane) + "|\\" + " \\".repeat(lanes.size() - lane - 1));
    lanes.add(lane + 1, parent);
  }

  /** Lines that lead to the same revision become one. */
  private void join(List<String> below) {
    for (int right = lanes.size() - 1; right > 0; right--) {
      int left = lanes.indexOf(lanes.get(right));
      if (left < right) {
        below.add(
            "| ".repeat(left)
                + "|_".repeat(right - left - 1)
                + "|/"
                + " /".repeat(lanes.size() - right - 1));
        lanes.remove(right);
      }
    }
  }
}
