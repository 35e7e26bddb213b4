package io.aludel.diff;

import java.util.List;

/** Works out the changes from a base schema to a target. */
final class Differ {

  private final Comparison comparison;

  Differ(Comparison comparison) {
    this.comparison = comparison;
  }

  Draft draft() {
    return new Draft(List.of(), List.of(), comparison.intents().isEmpty() ? List.of() : List.of());
  }
}
