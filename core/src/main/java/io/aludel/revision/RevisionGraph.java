package io.aludel.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
    for (String id : parents.keySet()) {
      for (String parent : parents.get(id)) {
        children.get(parent).add(id);
      }
    }
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
    List<RevisionNode> nodes = new ArrayList<>();
    for (Revision revision : revisions) {
      nodes.add(RevisionNode.of(revision));
    }
    return of(nodes);
  }

  /** Why some revisions make no graph; empty if they make one. */
  public static List<GraphProblem> problems(Collection<RevisionNode> nodes) {
    return new GraphCheck(nodes).problems();
  }

  /** Parents before children; what may stand in either order stands in that of the ids. */
  private List<String> sort() {
    Map<String, Integer> waitingFor = new TreeMap<>();
    for (String id : parents.keySet()) {
      waitingFor.put(id, parents.get(id).size());
    }
    NavigableSet<String> ready = new TreeSet<>(bases());
    List<String> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      String next = ready.first();
      ready.remove(next);
      sorted.add(next);
      for (String child : children.get(next)) {
        int others = waitingFor.get(child) - 1;
        waitingFor.put(child, others);
        if (others == 0) {
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
    List<String> found = new ArrayList<>();
    for (String id : neighbours.keySet()) {
      if (neighbours.get(id).isEmpty()) {
        found.add(id);
      }
    }
    return List.copyOf(found);
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
    return inOrder(behind(parents, List.of(id)));
  }

  /** Everything that builds on it, without itself, in {@link #order}. */
  public List<String> descendants(String id) {
    return inOrder(behind(children, List.of(id)));
  }

  private static NavigableSet<String> neighbours(
      NavigableMap<String, NavigableSet<String>> neighbours, String id) {
    NavigableSet<String> found = neighbours.get(id);
    if (found == null) {
      throw new IllegalArgumentException("there is no revision " + id);
    }
    return found;
  }

  /** What lies behind some revisions; they themselves only where one lies behind another. */
  private static NavigableSet<String> behind(
      NavigableMap<String, NavigableSet<String>> neighbours, Collection<String> ids) {
    NavigableSet<String> seen = new TreeSet<>();
    Deque<String> waiting = new ArrayDeque<>();
    ids.forEach(id -> waiting.addAll(neighbours(neighbours, id)));
    while (!waiting.isEmpty()) {
      String next = waiting.pop();
      if (seen.add(next)) {
        waiting.addAll(neighbours(neighbours, next));
      }
    }
    return seen;
  }

  /** What is applied at a place, in {@link #order}. */
  public List<String> upTo(Position position) {
    NavigableSet<String> applied = new TreeSet<>(position.revisions());
    applied.addAll(behind(parents, position.revisions()));
    return inOrder(applied);
  }

  /** The place at which some revisions are applied: those that no other one of them builds on. */
  public Position latest(Collection<String> applied) {
    NavigableSet<String> latest = new TreeSet<>(applied);
    latest.removeAll(behind(parents, applied));
    return new Position(latest);
  }

  /** Everything that builds on a place, without what is applied there. */
  List<String> descendantsOf(Position position) {
    return inOrder(behind(children, position.revisions()));
  }

  /** Some revisions and everything that builds on them. */
  List<String> withDescendants(Collection<String> ids) {
    NavigableSet<String> found = new TreeSet<>(ids);
    found.addAll(behind(children, ids));
    return inOrder(found);
  }

  /** Children before parents. */
  List<String> latestFirst(Collection<String> ids) {
    List<String> reversed = new ArrayList<>(inOrder(new TreeSet<>(ids)));
    Collections.reverse(reversed);
    return List.copyOf(reversed);
  }

  private List<String> inOrder(NavigableSet<String> ids) {
    List<String> ordered = new ArrayList<>();
    for (String id : order) {
      if (ids.contains(id)) {
        ordered.add(id);
      }
    }
    return List.copyOf(ordered);
  }

  /**
   * What a target means.
   *
   * @param target {@code head}, {@code heads}, {@code base}, {@code current}, an id or its unique
   *     prefix, several of these separated by commas; {@code +N} and {@code -N} count from what is
   *     applied, {@code <id>+N} and {@code <id>-N} from that revision
   * @param current the latest revisions that are applied; none at the beginning
   * @return the place that is meant
   * @throws TargetException if it means none
   */
  public Position resolve(String target, Collection<String> current) {
    return new TargetResolver(this, target, current).resolve();
  }

  /**
   * What a downgrade to a target takes back. It takes only what builds on the target, so that other
   * branches stay; {@code <id>-N} takes that revision and those before it, N in all, with whatever
   * builds on them.
   *
   * @param target as {@link #resolve} reads it
   * @param current the latest revisions that are applied
   * @return the revisions, children before parents
   * @throws TargetException if the target means nothing, or lies not below what is applied
   */
  public List<String> takenBack(String target, Collection<String> current) {
    return new TargetResolver(this, target, current).takenBack();
  }
}
