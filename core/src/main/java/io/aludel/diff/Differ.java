package io.aludel.diff;

import java.util.List;

/** Works out the changes from a base schema to a target. */
final class Differ {

  private final Comparison comparison;

  Differ(Comparison comparison) {
    this.comparison = comparison;
  }

  Draft draft() {
    if (comparison.base().equals(comparison.target())) {
      return new Draft(List.of(), List.of(), List.of());
    }
    throw new IllegalStateException("no way to " + comparison.revision());
  }
}
