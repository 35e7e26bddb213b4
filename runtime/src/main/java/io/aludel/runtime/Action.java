package io.aludel.runtime;

/** What is done with a revision. */
public enum Action {
  /** It is applied. */
  UPGRADE(Direction.UP, "apply"),
  /** It is taken back by the downgrade that was stored when it was applied. */
  DOWNGRADE(Direction.DOWN, "take back"),
  /** An upgrade that died or failed on the way is finished. */
  FINISH_UPGRADE(Direction.UP, "finish applying"),
  /** A downgrade that died or failed on the way is finished. */
  FINISH_DOWNGRADE(Direction.DOWN, "finish taking back"),
  /** The part of an upgrade that was done before it died or failed is taken back. */
  UNDO(Direction.DOWN, "take back the applied part of"),
  /** What was applied as a draft has been recorded since, unchanged. Only the mark changes. */
  ADOPT(Direction.UP, "mark as recorded"),
  /** It is written down as applied, without running its changes. */
  STAMP(Direction.UP, "stamp"),
  /** That it is applied is forgotten, without taking its changes back. */
  FORGET(Direction.DOWN, "forget");

  private final Direction direction;
  private final String verb;

  Action(Direction direction, String verb) {
    this.direction = direction;
    this.verb = verb;
  }

  public Direction direction() {
    return direction;
  }

  /** Whether it goes on with what another run has begun. */
  boolean isContinuation() {
    return this == FINISH_UPGRADE || this == FINISH_DOWNGRADE;
  }

  /** The action in words, to be followed by the revision: {@code take back}. */
  public String verb() {
    return verb;
  }
}
