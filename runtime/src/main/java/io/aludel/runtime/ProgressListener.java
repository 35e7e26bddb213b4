package io.aludel.runtime;

/**
 * Is told what happens while a plan is carried out, on the thread that carries it out. What it
 * throws ends the run as if it had died.
 */
public interface ProgressListener {

  /** Says nothing. */
  ProgressListener SILENT = new ProgressListener() {};

  /** Somebody else migrates; called once for every wait. */
  default void waitingForLock() {}

  /** The plan that is about to be carried out; the lock is held. */
  default void planned(Plan plan) {}

  /** A step begins. */
  default void begins(PlannedStep step) {}

  /**
   * A statement is about to be executed.
   *
   * @param number counts the statements of the revision from 1
   * @param total how many the revision has
   */
  default void executes(PlannedStep step, int number, int total, String sql) {}

  /**
   * A part of a large update is done, for good.
   *
   * @param rows how many rows it has changed so far, in this run
   */
  default void fills(PlannedStep step, String sql, long rows) {}

  /**
   * A statement is about to be executed outside a transaction. However long they take, it waits for
   * all transactions of others that are open now.
   */
  default void outwaitsOthers(PlannedStep step, String sql) {}

  /** A statement has waited in vain for what somebody else does, and is tried again. */
  default void waitingForOthers(PlannedStep step, String sql) {}

  /** A step is done, for good. */
  default void done(PlannedStep step) {}
}
