package io.aludel.fidelity.random;

import java.util.List;

/**
 * What came of a random model.
 *
 * @param reasons what speaks against equality
 */
record Verdict(RandomModel model, Kind kind, List<String> reasons) {

  /** What can come of a random model. */
  enum Kind {
    EQUAL,
    /** Hibernate cannot start with it: the grammar wrote what is no mapping. */
    REJECTED,
    /** The build refuses what Hibernate takes. */
    REFUSED,
    /** The schemas differ, or Hibernate cannot work with Aludel's. */
    DIFFERENT
  }

  boolean isFailure() {
    return kind == Kind.REFUSED || kind == Kind.DIFFERENT;
  }

  /** What makes two failures the same, whatever the names. */
  String likeness() {
    return kind + " " + reasons.get(0).replaceAll("(?s)\\n.*", "").replaceAll("\\S*\\d\\S*", "#");
  }

  @Override
  public String toString() {
    return "seed " + model.seed() + " " + kind + "\n  " + String.join("\n  ", reasons);
  }
}
