package io.aludel.runtime;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a plan is to lead. */
sealed interface Goal {

  /**
   * A target as somebody wrote it; what it means may depend on what is applied.
   *
   * @param text as {@link Migrator#planUpgrade} and {@link Migrator#planDowngrade} read it
   */
  record Target(String text) implements Goal {}

  /**
   * Exactly these revisions, applied or taken back.
   *
   * @param revisions their ids
   */
  record Revisions(Set<String> revisions) implements Goal {
    public Revisions {
      revisions = Set.copyOf(revisions);
    }
  }

  /** What a plan leads to, whatever has become of it since. */
  static Goal of(Plan plan) {
    EnumSet<Action> leading =
        plan.direction() == Direction.UP
            ? EnumSet.of(Action.UPGRADE, Action.FINISH_UPGRADE, Action.ADOPT)
            : EnumSet.of(Action.DOWNGRADE, Action.FINISH_DOWNGRADE, Action.UNDO);
    return new Revisions(
        plan.steps().stream()
            .filter(step -> leading.contains(step.action()))
            .map(PlannedStep::id)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
