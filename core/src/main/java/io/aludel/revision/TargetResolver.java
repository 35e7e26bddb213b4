package io.aludel.revision;

import io.aludel.diagnostic.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds out which place in a graph a target means. */
final class TargetResolver {

  private static final int NEAREST = 3;

  private final RevisionGraph graph;
  private final Target target;
  private final Collection<String> current;

  /**
   * @param current the latest revisions that are applied
   */
  TargetResolver(RevisionGraph graph, String target, Collection<String> current) {
    this.graph = graph;
    this.target = Target.parse(target);
    this.current = current;
  }

  /** The place that the target means. */
  Position resolve() {
    Position anchor = anchor();
    GraphWalk walk = new GraphWalk(graph, target, anchor);
    return switch (target.direction()) {
      case NONE -> anchor;
      case UP -> target.isFromCurrent() ? walk.upFromApplied() : walk.upAlongChildren();
      case DOWN -> graph.latest(walk.leftBelow());
    };
  }

  /** What a downgrade takes back, the latest first. */
  List<String> takenBack() {
    Position anchor = anchor();
    List<String> applied = graph.upTo(known(current));
    List<String> leaving;
    if (target.direction() == Target.Direction.DOWN) {
      requireApplied(anchor, applied);
      leaving = graph.withDescendants(new GraphWalk(graph, target, anchor).leaving());
    } else {
      Position to = resolve();
      requireApplied(to, applied);
      leaving = to.isBase() ? applied : graph.descendantsOf(to);
    }
    return graph.latestFirst(leaving.stream().filter(applied::contains).toList());
  }

  private void requireApplied(Position position, List<String> applied) {
    for (String id : position.revisions()) {
      if (!applied.contains(id)) {
        throw new TargetException(new TargetProblem.NotBelowCurrent(id, List.copyOf(current)));
      }
    }
  }

  private Position anchor() {
    if (target.anchor().contains(",")) {
      return graph.latest(
          Arrays.stream(target.anchor().split(",")).map(String::strip).map(this::named).toList());
    }
    return switch (target.anchor()) {
      case "base" -> Position.BASE;
      case "head" -> head();
      case "heads" -> Position.at(graph.heads());
      case "current" -> known(current);
      default -> Position.at(named(target.anchor()));
    };
  }

  private Position head() {
    List<String> heads = graph.heads();
    if (heads.size() > 1) {
      throw new TargetException(new TargetProblem.SeveralHeads(heads));
    }
    return Position.at(heads);
  }

  private Position known(Collection<String> revisions) {
    for (String id : revisions) {
      if (!graph.contains(id)) {
        throw new TargetException(new TargetProblem.UnknownPosition(target.written(), id));
      }
    }
    return graph.latest(revisions);
  }

  private String named(String name) {
    if (graph.contains(name)) {
      return name;
    }
    List<String> candidates =
        name.isEmpty()
            ? List.of()
            : graph.order().stream().filter(id -> id.startsWith(name)).sorted().toList();
    if (candidates.size() > 1) {
      throw new TargetException(new TargetProblem.AmbiguousPrefix(name, candidates));
    }
    if (candidates.isEmpty()) {
      throw new TargetException(
          new TargetProblem.Unknown(name, Nearest.several(name, graph.order(), NEAREST)));
    }
    return candidates.get(0);
  }
}
