package io.aludel.history;

import io.aludel.revision.GraphException;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.RevisionNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The revisions of one of two branches that have met, and what stays where it is.
 *
 * @param moved the side, parents before children
 * @param kept all others
 */
record Side(List<FoundRevision> moved, List<FoundRevision> kept) {

  Side {
    moved = List.copyOf(moved);
    kept = List.copyOf(kept);
  }

  /**
   * The side that some files belong to: with what git's markers put beside them, or with what
   * builds on them.
   *
   * @param files the names of files
   * @throws HistoryException if that is no side
   */
  static Side of(List<FoundRevision> all, SumFile sums, List<String> files) {
    Set<FoundRevision> side = new HashSet<>();
    for (String file : files) {
      side.add(
          all.stream()
              .filter(each -> each.file().equals(file))
              .findFirst()
              .orElseThrow(
                  () -> Refusal.noSuchFile(file, all.stream().map(FoundRevision::file).toList())));
    }
    sums.conflict().ifPresent(conflict -> addMarked(side, all, conflict));
    addDescendants(side, all);
    List<FoundRevision> kept = all.stream().filter(each -> !side.contains(each)).toList();
    return new Side(inOrder(side), kept);
  }

  private static void addMarked(
      Set<FoundRevision> side, List<FoundRevision> all, SumFile.Conflict conflict) {
    for (List<SumFile.Entry> entries : List.of(conflict.ours(), conflict.theirs())) {
      boolean isOurs =
          side.stream().anyMatch(each -> entries.stream().anyMatch(entry -> entry.isOf(each)));
      if (isOurs) {
        all.stream()
            .filter(each -> entries.stream().anyMatch(entry -> entry.isOf(each)))
            .forEach(side::add);
      }
    }
  }

  /** What builds on an id that only the side has belongs to it. */
  private static void addDescendants(Set<FoundRevision> side, List<FoundRevision> all) {
    boolean grown = true;
    while (grown) {
      Set<String> ids = side.stream().map(FoundRevision::id).collect(Collectors.toSet());
      all.stream().filter(each -> !side.contains(each)).map(FoundRevision::id).forEach(ids::remove);
      grown =
          side.addAll(
              all.stream()
                  .filter(each -> each.revision().parents().stream().anyMatch(ids::contains))
                  .toList());
    }
  }

  private static List<FoundRevision> inOrder(Set<FoundRevision> side) {
    Set<String> ids = side.stream().map(FoundRevision::id).collect(Collectors.toSet());
    if (ids.size() < side.size()) {
      throw Refusal.notOneSide("Two of these files have the same id.");
    }
    List<RevisionNode> nodes = new ArrayList<>();
    for (FoundRevision each : side) {
      nodes.add(
          new RevisionNode(
              each.id(), each.revision().parents().stream().filter(ids::contains).toList()));
    }
    return order(nodes, side).stream()
        .map(id -> side.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow())
        .toList();
  }

  private static List<String> order(List<RevisionNode> nodes, Set<FoundRevision> side) {
    try {
      return RevisionGraph.of(nodes).order();
    } catch (GraphException circle) {
      throw Refusal.noOrder(
          circle.getMessage(), side.stream().map(FoundRevision::file).sorted().toList());
    }
  }
}
