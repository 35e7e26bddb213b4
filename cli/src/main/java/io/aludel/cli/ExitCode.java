package io.aludel.cli;

/** What the process says to whoever started it. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** A finding: entities and history differ, or a plan is refused. */
  static final int FINDING = 1;

  /** Wrong usage or bad input. */
  static final int BAD_INPUT = 2;

  /** The database failed or cannot be reached. */
  static final int DATABASE = 3;

  private ExitCode() {}
}
