package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.revision.GraphException;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.RevisionNode;
import io.aludel.runtime.Status.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What this build knows of revisions, and how what is applied stands to it. */
final class KnownRevisions {

  private final Map<String, SequencedRevision> byId = new LinkedHashMap<>();
  private final RevisionGraph graph;

  KnownRevisions(MigrationSequence sequence) {
    sequence.revisions().forEach(revision -> byId.put(revision.id(), revision));
    this.graph =
        graph(
            sequence.revisions().stream().map(KnownRevisions::node).toList(),
            "Build the project anew, so that its migrations fit together.");
  }

  private static RevisionNode node(SequencedRevision revision) {
    return new RevisionNode(revision.id(), revision.parents());
  }

  private static RevisionGraph graph(Collection<RevisionNode> nodes, String wayOut) {
    try {
      return RevisionGraph.of(nodes);
    } catch (GraphException error) {
      throw MigrationException.badInput(
          Code.SEQUENCE_INVALID, error.getMessage() + " Nothing was changed. " + wayOut);
    }
  }

  RevisionGraph graph() {
    return graph;
  }

  Optional<SequencedRevision> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  SequencedRevision require(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no revision " + id));
  }

  /** The graph of what this build knows and what is applied; of the latter as it was applied. */
  RevisionGraph graphWith(Collection<StoredRevision> stored) {
    Map<String, RevisionNode> nodes = new LinkedHashMap<>();
    byId.values().forEach(revision -> nodes.put(revision.id(), node(revision)));
    stored.forEach(each -> nodes.put(each.id(), new RevisionNode(each.id(), each.parents())));
    return graph(
        nodes.values(),
        "The version table says so, together with what this build knows. Use the build that applied"
            + " these revisions; if somebody has edited the version table, set it right first.");
  }

  Relation relation(StoredRevision stored) {
    SequencedRevision known = byId.get(stored.id());
    if (known == null) {
      return Relation.UNKNOWN;
    }
    if (known.checksum().equals(stored.checksum())) {
      return stored.draft() && !known.draft() ? Relation.RECORDED_SINCE : Relation.SAME;
    }
    if (stored.draft()) {
      return Relation.DRAFT_CHANGED;
    }
    return known.description().equals(stored.description()) ? Relation.EDITED : Relation.ANOTHER;
  }

  /** What is applied that this build knows exactly, parents before children. */
  List<String> among(Collection<StoredRevision> stored) {
    Set<String> same =
        stored.stream()
            .filter(each -> !each.isHalfway() && isSame(each))
            .map(StoredRevision::id)
            .collect(Collectors.toSet());
    return graph.order().stream().filter(same::contains).toList();
  }

  /** Whether this build knows exactly what was applied. */
  boolean isSame(StoredRevision stored) {
    Relation relation = relation(stored);
    return relation == Relation.SAME || relation == Relation.RECORDED_SINCE;
  }

  /**
   * What is applied, parents before children.
   *
   * @throws MigrationException if this build does not know exactly that, or a revision is half done
   */
  List<String> requireWhole(Collection<StoredRevision> stored) {
    Set<String> applied = new TreeSet<>();
    for (StoredRevision each : stored) {
      if (each.isHalfway()) {
        throw Refusals.halfway(each);
      }
      if (!isSame(each)) {
        throw Refusals.unknown(each);
      }
      applied.add(each.id());
    }
    return graph.order().stream().filter(applied::contains).toList();
  }

  /** The revisions that no other one of them follows. */
  static List<String> heads(Collection<StoredRevision> stored) {
    Set<String> parents =
        stored.stream()
            .flatMap(each -> each.parents().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> heads = new ArrayList<>();
    for (StoredRevision each : stored) {
      if (!parents.contains(each.id())) {
        heads.add(each.id());
      }
    }
    return heads;
  }
}
