package io.aludel.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Goes as many revisions from a place as a target says, as long as there is one way to go. */
final class GraphWalk {

  private final RevisionGraph graph;
  private final Target target;
  private final Position start;

  GraphWalk(RevisionGraph graph, Target target, Position start) {
    this.graph = graph;
    this.target = target;
    this.start = start;
  }

  /** Applies what can be applied next: whatever follows only what is applied already. */
  Position upFromApplied() {
    Set<String> applied = new HashSet<>(graph.upTo(start));
    for (int taken = 0; taken < target.steps(); taken++) {
      List<String> next =
          graph.order().stream()
              .filter(id -> !applied.contains(id) && applied.containsAll(graph.parents(id)))
              .toList();
      applied.add(only(next, graph.latest(applied), taken));
    }
    return graph.latest(applied);
  }

  /** Goes from each revision to the one that follows it, which may bring others along. */
  Position upAlongChildren() {
    Position at = start;
    for (int taken = 0; taken < target.steps(); taken++) {
      at = Position.at(only(List.copyOf(after(at)), at, taken));
    }
    return at;
  }

  private Set<String> after(Position position) {
    Set<String> next = new TreeSet<>();
    if (position.isBase()) {
      next.addAll(graph.bases());
    }
    position.revisions().forEach(id -> next.addAll(graph.children(id)));
    return next;
  }

  /** What is taken back, the latest first: each time the one that nothing builds on any more. */
  List<String> leaving() {
    List<String> leaving = new ArrayList<>();
    Set<String> left = new HashSet<>(graph.upTo(start));
    for (int taken = 0; taken < target.steps(); taken++) {
      Position latest = graph.latest(left);
      String next = only(List.copyOf(latest.revisions()), latest, taken);
      left.remove(next);
      leaving.add(next);
    }
    return leaving;
  }

  /** What of the start and all that it builds on is left after {@link #leaving} has gone. */
  List<String> leftBelow() {
    List<String> left = new ArrayList<>(graph.upTo(start));
    left.removeAll(leaving());
    return left;
  }

  private String only(List<String> next, Position at, int taken) {
    if (next.isEmpty()) {
      throw new TargetException(
          new TargetProblem.TooFewRevisions(target.written(), start.toString(), taken));
    }
    if (next.size() > 1) {
      throw new TargetException(
          new TargetProblem.AmbiguousStep(target.written(), at.toString(), next));
    }
    return next.get(0);
  }
}
