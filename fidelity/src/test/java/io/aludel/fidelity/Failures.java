package io.aludel.fidelity;

import java.util.ArrayList;
import java.util.List;

/** What a failure says, on one line. */
final class Failures {

  private Failures() {}

  static String text(Throwable failure) {
    List<String> parts = new ArrayList<>();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String text = each.getMessage() == null ? each.getClass().getName() : each.getMessage();
      String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
      if (parts.stream().noneMatch(part -> part.contains(line))) {
        parts.add(line);
      }
    }
    return String.join(": ", parts);
  }
}
