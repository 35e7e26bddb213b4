package io.aludel.revision;

import io.aludel.diagnostic.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds out which revision a target means. */
final class TargetResolver {

  private static final Pattern STEPS = Pattern.compile("[+-]\\d+");
  private static final int NEAREST = 3;

  private final RevisionGraph graph;
  private final String target;
  private final Collection<String> current;

  TargetResolver(RevisionGraph graph, String target, Collection<String> current) {
    this.graph = graph;
    this.target = target.strip();
    this.current = current;
  }

  Position resolve() {
    if (target.equals("base")) {
      return Position.BASE;
    }
    if (target.equals("head")) {
      return head();
    }
    if (STEPS.matcher(target).matches()) {
      return step();
    }
    return named();
  }

  private Position head() {
    List<String> heads = graph.heads();
    if (heads.size() > 1) {
      throw new TargetException(new TargetProblem.SeveralHeads(heads));
    }
    return heads.isEmpty() ? Position.BASE : Position.at(heads.get(0));
  }

  private Position named() {
    if (graph.contains(target)) {
      return Position.at(target);
    }
    List<String> candidates =
        target.isEmpty()
            ? List.of()
            : graph.order().stream().filter(id -> id.startsWith(target)).sorted().toList();
    if (candidates.size() > 1) {
      throw new TargetException(new TargetProblem.AmbiguousPrefix(target, candidates));
    }
    if (candidates.isEmpty()) {
      throw new TargetException(
          new TargetProblem.Unknown(target, Nearest.several(target, graph.order(), NEAREST)));
    }
    return Position.at(candidates.get(0));
  }

  private Position step() {
    Position start = start();
    Position at = start;
    int steps = steps();
    for (int taken = 0; taken < steps; taken++) {
      List<Position> next = target.startsWith("+") ? after(at) : before(at);
      if (next.isEmpty()) {
        throw new TargetException(
            new TargetProblem.TooFewRevisions(target, start.toString(), taken));
      }
      if (next.size() > 1) {
        throw ambiguous(at.toString(), next.stream().map(Position::toString).toList());
      }
      at = next.get(0);
    }
    return at;
  }

  private int steps() {
    try {
      return Integer.parseInt(target.substring(1));
    } catch (NumberFormatException moreThanAnyHistoryHas) {
      return Integer.MAX_VALUE;
    }
  }

  private Position start() {
    if (current.size() > 1) {
      List<String> several = List.copyOf(new TreeSet<>(current));
      throw ambiguous("several revisions", several);
    }
    Position start = current.stream().findFirst().map(Position::at).orElse(Position.BASE);
    start
        .revision()
        .filter(id -> !graph.contains(id))
        .ifPresent(
            id -> {
              throw new TargetException(new TargetProblem.UnknownPosition(target, id));
            });
    return start;
  }

  private List<Position> after(Position position) {
    return position.revision().map(graph::children).orElseGet(graph::bases).stream()
        .map(Position::at)
        .toList();
  }

  private List<Position> before(Position position) {
    if (position.isBase()) {
      return List.of();
    }
    List<String> parents = graph.parents(position.revision().orElseThrow());
    return parents.isEmpty() ? List.of(Position.BASE) : parents.stream().map(Position::at).toList();
  }

  private TargetException ambiguous(String from, List<String> candidates) {
    return new TargetException(new TargetProblem.AmbiguousStep(target, from, candidates));
  }
}
