package io.aludel.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A part of a history as somebody wrote it: {@code 0002:0005}, {@code 0002:} up to the heads,
 * {@code :0005} from the beginning.
 *
 * @param from the target that it begins with
 * @param to the target that it ends with
 */
public record RevisionRange(String from, String to) {

  /** Reads a range; nothing if the text is none, since it has no colon. */
  public static Optional<RevisionRange> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String from = text.substring(0, colon).strip();
    String to = text.substring(colon + 1).strip();
    return Optional.of(
        new RevisionRange(from.isEmpty() ? "base" : from, to.isEmpty() ? "heads" : to));
  }

  /**
   * The revisions of the range, both ends among them, in {@link RevisionGraph#order}.
   *
   * @param current the latest revisions that are applied, which relative targets count from
   * @throws TargetException if a target means no revision
   */
  public List<String> in(RevisionGraph graph, Collection<String> current) {
    Position start = graph.resolve(from, current);
    Position end = graph.resolve(to, current);
    List<String> below = graph.upTo(start);
    return graph.upTo(end).stream()
        .filter(id -> start.revisions().contains(id) || !below.contains(id))
        .toList();
  }
}
