package io.aludel.hazard;

import io.aludel.change.Change;
import java.util.List;
import java.util.Optional;

/** What a rule finds, in a few words. */
final class Hazards {

  private Hazards() {}

  static List<Hazard> none() {
    return List.of();
  }

  static List<Hazard> review(Rule rule, Change change, String detail) {
    return List.of(new Hazard(rule, Level.REVIEW, change.subject(), detail));
  }

  static List<Hazard> danger(Rule rule, Change change, String detail) {
    return List.of(new Hazard(rule, Level.DANGEROUS, change.subject(), detail));
  }

  /** A definition that ends with other SQL, which no statement carries out. */
  static List<Hazard> options(Change change, Optional<String> options) {
    return danger(
        Rule.OPTIONS,
        change,
        "its definition changes, and no statement follows it: "
            + options.map(sql -> "it ends with: " + sql).orElse("it ends with nothing of its own"));
  }
}
