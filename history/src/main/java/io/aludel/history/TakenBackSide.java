package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.history.Rebased.TakenBack;
import io.aludel.revision.Revision;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a database has to take back that has applied a side as it was before it was moved.
 *
 * @param side the side as it was
 * @param before the schema before it
 */
record TakenBackSide(Side side, Schema before) {

  /**
   * The revisions that follow none of the side, each with what goes when it is taken back with all
   * that builds on it; the last one first, as what was applied last has to be taken back first
   * where tables are built anew.
   */
  List<TakenBack> inOrder() {
    List<Revision> revisions = side.moved().stream().map(FoundRevision::revision).toList();
    Set<String> ids = new HashSet<>();
    revisions.forEach(each -> ids.add(each.id()));
    Map<String, List<Subject>> losses = losses(revisions);
    List<TakenBack> takenBack = new ArrayList<>();
    for (Revision root : revisions) {
      if (Collections.disjoint(root.parents(), ids)) {
        Set<Subject> all = new TreeSet<>();
        withDescendants(root, revisions)
            .forEach(id -> all.addAll(losses.getOrDefault(id, List.of())));
        takenBack.add(new TakenBack(root, List.copyOf(all)));
      }
    }
    Collections.reverse(takenBack);
    return takenBack;
  }

  /** Parents come before children. */
  private static Set<String> withDescendants(Revision root, List<Revision> revisions) {
    Set<String> ids = new HashSet<>(Set.of(root.id()));
    for (Revision each : revisions) {
      if (!Collections.disjoint(each.parents(), ids)) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  private Map<String, List<Subject>> losses(List<Revision> revisions) {
    Map<String, List<Subject>> losses = new HashMap<>();
    Schema schema = before;
    try {
      for (Revision each : revisions) {
        Schema after = Changes.apply(schema, each.changes());
        List<Change> inverse = Changes.invert(schema, each.changes());
        losses.put(each.id(), List.copyOf(Changes.losses(after, inverse)));
        schema = after;
      }
    } catch (SchemaException misfit) {
      // Nobody can have applied what does not follow what is said to be before it.
      return losses;
    }
    return losses;
  }
}
