package io.aludel.hazard;

import io.aludel.change.Change;
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
 */
record RevisionFacts(Set<ObjectName> created, Set<Subject> filled) {

  static RevisionFacts of(List<Change> changes) {
    Set<ObjectName> created = new HashSet<>();
    Set<Subject> filled = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof TableChange.CreateTable create) {
        created.add(create.table());
      } else if (change instanceof DataChange.Backfill backfill) {
        filled.add(backfill.subject());
      }
    }
    return new RevisionFacts(created, filled);
  }
}
