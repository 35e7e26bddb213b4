package io.aludel.migration;

/**
 * The way from one revision to the next, and back.
 *
 * <p>A migration says what changes; it talks to no database. Implementations have a public
 * constructor without parameters and keep no state.
 */
public interface Migration {

  /** Says what changes on the way up. */
  void upgrade(Operations op);

  /** Says what changes on the way down: what takes {@link #upgrade} back. */
  void downgrade(Operations op);
}
