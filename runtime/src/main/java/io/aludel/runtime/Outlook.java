package io.aludel.runtime;

import java.util.List;

/**
 * What a look at the database has shown.
 *
 * @param stored what is applied or on its way
 * @param work what has to be done
 * @param plan the same for people, with the rows counted
 */
record Outlook(List<StoredRevision> stored, PlannedWork work, Plan plan) {
  Outlook {
    stored = List.copyOf(stored);
  }
}
