package io.aludel.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What would be done, in order.
 *
 * @param unit the unit
 * @param dialect the kind of database
 * @param direction which way was asked for; a step of the plan may go the other way
 * @param from the latest revisions that are applied; none at the beginning
 * @param to the revision that is led to, or {@code base}
 * @param differences how the tables differ from those of the revision that a database is to be
 *     stamped with, in sentences; of an upgrade or downgrade, none
 * @param steps what is done, in order
 * @param rowChecks what rows may refuse, with what was counted
 * @param notes what else a person should know, in sentences
 */
public record Plan(
    String unit,
    String dialect,
    Direction direction,
    List<String> from,
    String to,
    List<String> differences,
    List<PlannedStep> steps,
    List<RowCheck> rowChecks,
    List<String> notes) {

  public Plan {
    from = List.copyOf(from);
    differences = List.copyOf(differences);
    steps = List.copyOf(steps);
    rowChecks = List.copyOf(rowChecks);
    notes = List.copyOf(notes);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * What this plan and no other one is called: 16 hex digits of a hash of everything that matters
   * in it, from where it starts to every statement, loss and difference; not of what rows were
   * counted, nor of notes. The same plan of another database of the same kind has the same hash.
   */
  public String hash() {
    return PlanHash.of(this);
  }

  /** Everything that is lost, as an approval names it; sorted. */
  public Set<String> losses() {
    return steps.stream()
        .map(PlannedStep::losses)
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it changes what is known of the database alone, and none of its tables. */
  public boolean isStamp() {
    return !steps.isEmpty()
        && steps.stream()
            .map(PlannedStep::action)
            .allMatch(action -> action == Action.STAMP || action == Action.FORGET);
  }

  /** Whether a revision would be applied that is not recorded yet. */
  public boolean appliesDraft() {
    return steps.stream().anyMatch(step -> step.appliesDraft());
  }

  /** The checks that rows do not pass: as long as there are any, the plan is refused. */
  public List<RowCheck> refusedByRows() {
    return rowChecks.stream().filter(RowCheck::refuses).toList();
  }

  /**
   * Makes sure that nothing but the database stands in the way, so that nobody is asked for their
   * word in vain.
   *
   * @throws MigrationException if something is not agreed to, or rows would refuse
   */
  public void requireAgreed(Approval approval) {
    Refusals.requireApproved(this, approval);
    if (!refusedByRows().isEmpty()) {
      throw Refusals.rows(refusedByRows());
    }
  }
}
