package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.TargetException;
import java.util.List;

/** Reads targets. */
final class Targets {

  private Targets() {}

  /** What a target means for one direction. */
  static Position resolve(
      Direction direction, String target, RevisionGraph graph, List<String> current) {
    String other = direction == Direction.UP ? "-" : "+";
    boolean back = direction == Direction.UP && target.strip().equals("base");
    if (back || target.strip().startsWith(other)) {
      throw MigrationException.badInput(
          Code.TARGET_INVALID,
          "'"
              + target
              + "' goes the other way. That would be: "
              + (direction == Direction.UP ? "aludel downgrade " : "aludel upgrade ")
              + target
              + ".");
    }
    return resolve(target, graph, current);
  }

  /** What a target means, whichever way. */
  static Position resolve(String target, RevisionGraph graph, List<String> current) {
    try {
      return graph.resolve(target, current);
    } catch (TargetException error) {
      throw MigrationException.badInput(Code.TARGET_INVALID, error.getMessage());
    }
  }

  static MigrationException notApplied(String id, List<StoredRevision> stored) {
    return MigrationException.badInput(
        Code.TARGET_INVALID,
        "Revision "
            + id
            + " is not applied, so nothing can be taken back to it. Applied are: "
            + (stored.isEmpty()
                ? "none"
                : String.join(", ", stored.stream().map(StoredRevision::id).toList()))
            + ". To apply it: aludel upgrade "
            + id
            + ".");
  }
}
