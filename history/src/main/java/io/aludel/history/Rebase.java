package io.aludel.history;

import io.aludel.revision.BranchConflict;
import io.aludel.revision.BranchConflicts;
import io.aludel.revision.GraphException;
import io.aludel.revision.Position;
import io.aludel.revision.Renumbering;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.TargetException;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what becomes of one side of a history that is put behind the other. Writes nothing. */
final class Rebase {

  private final Conventions conventions;
  private final Side side;
  private final RevisionGraph kept;
  private final Map<String, Revision> keptById;
  private final String onto;

  /**
   * @param onto the id of the revision that the side goes behind; empty for the head of what stays
   * @throws HistoryException if what stays is no history, or has not that revision
   */
  Rebase(Conventions conventions, Side side, Optional<String> onto) {
    this.conventions = conventions;
    this.side = side;
    this.kept = graph(side.kept());
    this.keptById =
        side.kept().stream()
            .map(FoundRevision::revision)
            .collect(Collectors.toMap(Revision::id, Function.identity()));
    this.onto = onto.map(this::named).orElseGet(this::head);
  }

  private static RevisionGraph graph(List<FoundRevision> kept) {
    try {
      return RevisionGraph.ofRevisions(kept.stream().map(FoundRevision::revision).toList());
    } catch (GraphException broken) {
      throw Refusal.notOneSide("What stays is no history. " + broken.getMessage());
    }
  }

  private String named(String target) {
    if (side.moved().stream().anyMatch(each -> each.id().equals(target))) {
      throw Refusal.onto(target + " is one of those that would be moved.");
    }
    try {
      Position position = kept.resolve(target, kept.heads());
      return position.isBase() ? head() : position.revisions().first();
    } catch (TargetException unknown) {
      throw Refusal.onto(unknown.getMessage());
    }
  }

  /** The head behind which the side is not already. */
  private String head() {
    Set<String> below = new HashSet<>(kept.upTo(Position.at(parents())));
    List<String> heads = kept.heads().stream().filter(id -> !below.contains(id)).toList();
    if (heads.isEmpty()) {
      throw Refusal.nothingToRebase(side.moved().get(0).file());
    }
    if (heads.size() > 1) {
      throw Refusal.ontoWhich(heads);
    }
    return heads.get(0);
  }

  /** What the side follows of what stays. */
  List<String> parents() {
    Set<String> moved = side.moved().stream().map(FoundRevision::id).collect(Collectors.toSet());
    return side.moved().stream()
        .flatMap(each -> each.revision().parents().stream())
        .filter(id -> kept.contains(id) && !moved.contains(id))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The side's revisions at their new place, in their order.
   *
   * @throws HistoryException if they do not fit there
   */
  List<Revision> revisions() {
    Renumbering renumbering = new Renumbering();
    Map<String, String> newIds = new HashMap<>();
    List<String> taken = new ArrayList<>(keptById.keySet());
    side.moved().forEach(each -> taken.add(each.id()));
    List<Revision> moved = new ArrayList<>();
    for (FoundRevision each : side.moved()) {
      RevisionIds ids = new RevisionIds(conventions, taken);
      List<String> parents = parents(each.revision(), newIds);
      Revision revision =
          ids.identify(renumbering.renumber(each.revision(), ids.provisional(), parents));
      newIds.put(each.id(), revision.id());
      taken.add(revision.id());
      moved.add(revision);
    }
    requireFit(moved);
    return moved;
  }

  /** What followed one of the side still does; what followed something else follows the other. */
  private List<String> parents(Revision revision, Map<String, String> newIds) {
    List<String> parents =
        revision.parents().stream().filter(newIds::containsKey).map(newIds::get).sorted().toList();
    return parents.isEmpty() ? List.of(onto) : parents;
  }

  private void requireFit(List<Revision> moved) {
    Schema schema = schema(kept.upTo(Position.at(onto)));
    for (int i = 0; i < moved.size(); i++) {
      Revision revision = moved.get(i);
      try {
        schema = schema.edit(editor -> revision.changes().forEach(change -> change.apply(editor)));
      } catch (SchemaException misfit) {
        throw Refusal.cannotRebase(side.moved().get(i), misfit.getMessage(), meetings());
      }
    }
  }

  /** What both sides touch, so that the order now decides: for a person to look at. */
  List<BranchConflict> meetings() {
    List<String> common = kept.upTo(Position.at(parents()));
    List<Revision> others =
        kept.upTo(Position.at(onto)).stream()
            .filter(id -> !common.contains(id))
            .map(keptById::get)
            .toList();
    try {
      return BranchConflicts.between(
          schema(common), others, side.moved().stream().map(FoundRevision::revision).toList());
    } catch (SchemaException misfit) {
      return List.of();
    }
  }

  /** The schema that the side was worked out from. */
  Schema before() {
    return schema(kept.upTo(Position.at(parents())));
  }

  private Schema schema(List<String> ids) {
    return Schema.empty()
        .edit(
            editor ->
                ids.stream()
                    .flatMap(id -> Stream.of(keptById.get(id)))
                    .forEach(each -> each.changes().forEach(change -> change.apply(editor))));
  }
}
