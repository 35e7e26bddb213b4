package io.aludel.cli;

import io.aludel.runtime.Direction;
import io.aludel.runtime.Status.Halfway;
import io.aludel.runtime.Status.Relation;

/** What is remarkable about the state of a database, in words. */
final class StatusText {

  private StatusText() {}

  /** How an applied revision stands to the build; nothing where it is the same. */
  static String remark(Relation relation) {
    return switch (relation) {
      case SAME -> "";
      case RECORDED_SINCE -> "  (applied as a draft, recorded since)";
      case UNKNOWN -> "  (unknown to this build)";
      case DRAFT_CHANGED -> "  (applied as a draft, which has changed since)";
      case EDITED -> "  (edited after it was applied)";
      case ANOTHER -> "  (this build calls another revision so)";
    };
  }

  static String halfway(Halfway half) {
    return half.id()
        + "  half "
        + (half.direction() == Direction.UP ? "applied" : "taken back")
        + ": "
        + half.done()
        + " of "
        + half.statements()
        + " statements are done"
        + (half.isStranger()
            ? remark(half.relation())
            : "; the next upgrade or downgrade finishes it");
  }
}
