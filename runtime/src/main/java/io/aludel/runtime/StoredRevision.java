package io.aludel.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row of the version table: a revision that is applied, or on its way.
 *
 * @param id what names it
 * @param place counts the revisions in the order in which they were applied
 * @param parents the ids of the revisions it follows
 * @param description what it does, in a few words
 * @param checksum of what was applied
 * @param draft whether it was applied as a draft
 * @param state whether it is applied, or on its way
 * @param done how many statements are known to be done, of the way that it is on
 * @param begun how many statements may have begun; one more than {@code done} if one is in doubt
 * @param lastKey how far the statement after those that are done has come, where it goes through a
 *     table in ranges of its key
 * @param upLosses what its upgrade destroyed
 * @param downLosses what its downgrade destroys
 * @param oneWay why it cannot be taken back
 * @param appliedAt when it was begun or applied
 */
record StoredRevision(
    String id,
    int place,
    List<String> parents,
    String description,
    String checksum,
    boolean draft,
    State state,
    int done,
    int begun,
    Optional<String> lastKey,
    List<String> upLosses,
    List<String> downLosses,
    Optional<String> oneWay,
    Instant appliedAt) {

  /** Whether a revision is applied, or on its way. */
  enum State {
    APPLIED,
    UPGRADING,
    DOWNGRADING;

    Direction direction() {
      return this == DOWNGRADING ? Direction.DOWN : Direction.UP;
    }
  }

  boolean isHalfway() {
    return state != State.APPLIED;
  }

  /** Whether the statement after those that are done may have begun, and nobody knows its end. */
  boolean isInDoubt() {
    return isHalfway() && begun > done;
  }

  /** The same once the catalogue has said whether the statement in doubt took effect. */
  StoredRevision withDone(int known) {
    return new StoredRevision(
        id,
        place,
        parents,
        description,
        checksum,
        draft,
        state,
        known,
        begun,
        known == done ? lastKey : Optional.empty(),
        upLosses,
        downLosses,
        oneWay,
        appliedAt);
  }
}
