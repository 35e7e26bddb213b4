package io.aludel.revision;

import java.util.Optional;

/**
 * A place in the history: at a revision, or before all of them.
 *
 * @param revision the id of the revision; empty before all of them
 */
public record Position(Optional<String> revision) {

  /** Before every revision. */
  public static final Position BASE = new Position(Optional.empty());

  public static Position at(String revision) {
    return new Position(Optional.of(revision));
  }

  public boolean isBase() {
    return revision.isEmpty();
  }

  @Override
  public String toString() {
    return revision.orElse("base");
  }
}
