package io.aludel.revision;

import io.aludel.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out why some revisions make no graph. */
final class GraphCheck {

  private final NavigableMap<String, NavigableSet<String>> parents = new TreeMap<>();
  private final NavigableSet<String> duplicates = new TreeSet<>();
  private final List<GraphProblem> problems = new ArrayList<>();

  GraphCheck(Collection<RevisionNode> nodes) {
    for (RevisionNode node : nodes) {
      if (parents.put(node.id(), new TreeSet<>(node.parents())) != null) {
        duplicates.add(node.id());
      }
    }
  }

  List<GraphProblem> problems() {
    for (String id : duplicates) {
      problems.add(new GraphProblem.DuplicateId(id));
    }
    for (String id : parents.keySet()) {
      for (String parent : parents.get(id)) {
        checkParent(id, parent);
      }
    }
    Set<String> done = new HashSet<>();
    for (String id : parents.keySet()) {
      follow(id, done);
    }
    return List.copyOf(problems);
  }

  private void checkParent(String id, String parent) {
    if (!parents.containsKey(parent)) {
      List<String> others = parents.keySet().stream().filter(other -> !other.equals(id)).toList();
      problems.add(new GraphProblem.MissingParent(id, parent, Nearest.to(parent, others)));
    }
  }

  /**
   * Goes from a revision to what it follows, depth first, and reports where it comes back to one
   * that it is still following. A long history must not exhaust the stack: hence the path.
   */
  private void follow(String start, Set<String> done) {
    List<String> path = new ArrayList<>();
    List<List<String>> waiting = new ArrayList<>();
    enter(start, path, waiting, done);
    while (!path.isEmpty()) {
      List<String> next = waiting.get(waiting.size() - 1);
      if (next.isEmpty()) {
        done.add(path.remove(path.size() - 1));
        waiting.remove(waiting.size() - 1);
        continue;
      }
      enter(next.remove(0), path, waiting, done);
    }
  }

  private void enter(String id, List<String> path, List<List<String>> waiting, Set<String> done) {
    int before = path.indexOf(id);
    if (before >= 0) {
      problems.add(new GraphProblem.Cycle(fromLeast(path.subList(before, path.size()))));
    } else if (parents.containsKey(id) && !done.contains(id)) {
      path.add(id);
      waiting.add(new ArrayList<>(parents.get(id)));
    }
  }

  /** The same circle, told from its least id on. */
  private static List<String> fromLeast(List<String> circle) {
    int least = circle.indexOf(new TreeSet<>(circle).first());
    List<String> turned = new ArrayList<>(circle.subList(least, circle.size()));
    turned.addAll(circle.subList(0, least));
    return turned;
  }
}
