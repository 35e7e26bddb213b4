package io.aludel.hazard;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.DataChange;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.schema.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules ask of a revision as a whole, gathered once for all of its changes.
 *
 * @param created the tables that it creates
 * @param filled the columns that it fills
 * @param required the columns that it makes required
 * @param counted the columns that it begins, or ceases, to count
 */
record RevisionFacts(
    Set<ObjectName> created, Set<Subject> filled, Set<Subject> required, Set<Subject> counted) {

  /** Whether a table is created by this very revision, so that it can hold no rows yet. */
  boolean isNew(ObjectName table) {
    return created.contains(table);
  }

  static RevisionFacts of(List<Change> changes) {
    Set<ObjectName> created = new HashSet<>();
    Set<Subject> filled = new HashSet<>();
    Set<Subject> required = new HashSet<>();
    Set<Subject> counted = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof TableChange.CreateTable create) {
        created.add(create.table());
      } else if (change instanceof DataChange.Backfill backfill) {
        filled.add(backfill.subject());
      } else if (change instanceof ColumnAttributeChange.SetRequired each) {
        required.add(each.subject());
      } else if (change instanceof ColumnAttributeChange.SetIdentity each) {
        counted.add(each.subject());
      }
    }
    return new RevisionFacts(created, filled, required, counted);
  }
}
