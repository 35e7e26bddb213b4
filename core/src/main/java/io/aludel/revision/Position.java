package io.aludel.revision;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place in the history: what is applied there is these revisions and all that they build on.
 *
 * @param revisions the ids of the latest revisions, none of which builds on another; none before
 *     the first revision
 */
public record Position(SortedSet<String> revisions) {

  /** Before every revision. */
  public static final Position BASE = new Position(Collections.emptySortedSet());

  public Position {
    revisions = Collections.unmodifiableSortedSet(new TreeSet<>(revisions));
  }

  /** At some revisions, none of which builds on another. */
  public static Position at(Collection<String> revisions) {
    return new Position(new TreeSet<>(revisions));
  }

  /** At one revision. */
  public static Position at(String revision) {
    return at(List.of(revision));
  }

  public boolean isBase() {
    return revisions.isEmpty();
  }

  /** As a person writes it: {@code base}, {@code 0002}, {@code 0002a, 0003}. */
  @Override
  public String toString() {
    return isBase() ? "base" : String.join(", ", revisions);
  }
}
