package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.revision.BranchConflict;
import io.aludel.revision.BranchConflicts;
import io.aludel.revision.Position;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionGraph;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds out whether what several heads have changed goes together, whichever comes first. */
final class MeetingHeads {

  private final RevisionGraph graph;
  private final Map<String, FoundRevision> byId;

  MeetingHeads(RevisionGraph graph, Map<String, FoundRevision> byId) {
    this.graph = graph;
    this.byId = byId;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<String> heads = graph.heads();
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        List<BranchConflict> conflicts = conflicts(heads.get(i), heads.get(j));
        if (!conflicts.isEmpty()) {
          problems.add(problem(byId.get(heads.get(i)), byId.get(heads.get(j)), conflicts));
        }
      }
    }
    return problems;
  }

  private List<BranchConflict> conflicts(String one, String other) {
    List<String> first = graph.upTo(Position.at(one));
    List<String> second = graph.upTo(Position.at(other));
    Schema common = schema(first.stream().filter(second::contains).toList());
    try {
      return BranchConflicts.between(common, revisions(first, second), revisions(second, first));
    } catch (SchemaException misfit) {
      // The fold finds it again, and says of which change.
      return List.of();
    }
  }

  private Schema schema(List<String> ids) {
    try {
      return Schema.empty()
          .edit(
              editor ->
                  ids.forEach(
                      id -> byId.get(id).revision().changes().forEach(each -> each.apply(editor))));
    } catch (SchemaException misfit) {
      return Schema.empty();
    }
  }

  private List<Revision> revisions(List<String> ids, List<String> without) {
    return ids.stream()
        .filter(id -> !without.contains(id))
        .map(id -> byId.get(id).revision())
        .toList();
  }

  private static Problem problem(
      FoundRevision one, FoundRevision other, List<BranchConflict> conflicts) {
    return Problem.of(
        Code.BRANCHES_CONFLICT,
        other.file(),
        other.placed().parents(),
        """
        Multiple heads are present, %s ('%s') and %s, and what they change does not go together in \
        either order:
        %s
          Put the one that no other database has yet behind the other, under a new number, and \
        build:
            aludel rebase %s"""
            .formatted(
                one.id(),
                one.file(),
                other.id(),
                conflicts.stream()
                    .map(each -> "    " + each.message())
                    .collect(Collectors.joining("\n")),
                other.file()));
  }
}
