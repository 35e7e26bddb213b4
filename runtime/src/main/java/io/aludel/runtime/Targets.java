package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.revision.Position;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.TargetException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Reads targets. */
final class Targets {

  private Targets() {}

  /** What a target means for one direction. */
  static Position resolve(
      Direction direction, String target, RevisionGraph graph, Collection<String> current) {
    requireWay(direction, target);
    return resolve(target, graph, current);
  }

  /** What a target means, whichever way. */
  static Position resolve(String target, RevisionGraph graph, Collection<String> current) {
    return asked(() -> graph.resolve(target, current));
  }

  /** What a downgrade to a target takes back, the latest first. */
  static List<String> takenBack(String target, RevisionGraph graph, Collection<String> current) {
    requireWay(Direction.DOWN, target);
    return asked(() -> graph.takenBack(target, current));
  }

  private static void requireWay(Direction direction, String target) {
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
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (TargetException error) {
      throw MigrationException.badInput(Code.TARGET_INVALID, error.getMessage());
    }
  }
}
