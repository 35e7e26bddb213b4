package io.aludel.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Which revision follows which. Immutable; knows nothing of files or databases. */
public final class RevisionGraph {

  private final NavigableMap<String, NavigableSet<String>> parents = new TreeMap<>();
  private final NavigableMap<String, NavigableSet<String>> children = new TreeMap<>();
  private final List<String> order;

  private RevisionGraph(Collection<RevisionNode> nodes) {
    for (RevisionNode node : nodes) {
      parents.put(node.id(), new TreeSet<>(node.parents()));
      children.put(node.id(), new TreeSet<>());
    }
    parents.forEach((id, ofIt) -> ofIt.forEach(parent -> children.get(parent).add(id)));
    order = sort();
  }

  /**
   * The graph of some revisions.
   *
   * @throws GraphException if they make none; {@link #problems} says beforehand
   */
  public static RevisionGraph of(Collection<RevisionNode> nodes) {
    List<GraphProblem> problems = problems(nodes);
    if (!problems.isEmpty()) {
      throw new GraphException(problems);
    }
    return new RevisionGraph(nodes);
  }

  /**
   * The graph of some revisions.
   *
   * @throws GraphException if they make none
   */
  public static RevisionGraph ofRevisions(Collection<Revision> revisions) {
    return of(revisions.stream().map(RevisionNode::of).toList());
  }

  /** Why some revisions make no graph; empty if they make one. */
  public static List<GraphProblem> problems(Collection<RevisionNode> nodes) {
    return new GraphCheck(nodes).problems();
  }

  /** Parents before children; what may stand in either order stands in that of the ids. */
  private List<String> sort() {
    Map<String, Integer> waitingFor = new TreeMap<>();
    parents.forEach((id, ofIt) -> waitingFor.put(id, ofIt.size()));
    NavigableSet<String> ready = new TreeSet<>(bases());
    List<String> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      String next = ready.first();
      ready.remove(next);
      sorted.add(next);
      for (String child : children.get(next)) {
        if (waitingFor.merge(child, -1, Integer::sum) == 0) {
          ready.add(child);
        }
      }
    }
    return List.copyOf(sorted);
  }

  /**
   * Every id, parents before children; what may stand in either order stands in that of the ids.
   */
  public List<String> order() {
    return order;
  }

  public boolean contains(String id) {
    return parents.containsKey(id);
  }

  /** The revisions that nothing follows, in the order of their ids. */
  public List<String> heads() {
    return without(children);
  }

  /** The revisions that follow nothing, in the order of their ids. */
  public List<String> bases() {
    return without(parents);
  }

  private static List<String> without(NavigableMap<String, NavigableSet<String>> neighbours) {
    return neighbours.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The revisions that it follows directly, in the order of their ids. */
  public List<String> parents(String id) {
    return List.copyOf(neighbours(parents, id));
  }

  /** The revisions that follow it directly, in the order of their ids. */
  public List<String> children(String id) {
    return List.copyOf(neighbours(children, id));
  }

  /** Everything that has to be applied before it, without itself, in {@link #order}. */
  public List<String> ancestors(String id) {
    return reachable(id, each -> neighbours(parents, each));
  }

  /** Everything that builds on it, without itself, in {@link #order}. */
  public List<String> descendants(String id) {
    return reachable(id, each -> neighbours(children, each));
  }

  private static NavigableSet<String> neighbours(
      NavigableMap<String, NavigableSet<String>> neighbours, String id) {
    NavigableSet<String> found = neighbours.get(id);
    if (found == null) {
      throw new IllegalArgumentException("there is no revision " + id);
    }
    return found;
  }

  private List<String> reachable(String id, Function<String, NavigableSet<String>> step) {
    NavigableSet<String> seen = new TreeSet<>();
    Deque<String> waiting = new ArrayDeque<>(step.apply(id));
    while (!waiting.isEmpty()) {
      String next = waiting.pop();
      if (seen.add(next)) {
        waiting.addAll(step.apply(next));
      }
    }
    return order.stream().filter(seen::contains).toList();
  }

  /**
   * What a target means.
   *
   * @param target {@code head}, {@code base}, an id or its unique prefix, {@code +N}, {@code -N}
   * @param current the latest revisions that are applied, which {@code +N} and {@code -N} count
   *     from; none at the beginning
   * @return the place that is meant
   * @throws TargetException if it means none
   */
  public Position resolve(String target, Collection<String> current) {
    return new TargetResolver(this, target, current).resolve();
  }
}
