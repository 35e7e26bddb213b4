package io.aludel.cli;

import java.util.ArrayList;
import java.util.List;

/** Prepares what was typed. */
final class Arguments {

  private Arguments() {}

  /** {@code downgrade -1} would be taken for an option: steps go last, behind {@code --}. */
  static String[] withStepsLast(String... arguments) {
    List<String> options = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    for (String each : arguments) {
      (each.matches("-\\d+") ? steps : options).add(each);
    }
    if (!steps.isEmpty()) {
      options.add("--");
      options.addAll(steps);
    }
    return options.toArray(String[]::new);
  }
}
