package io.aludel;

/** When a statement runs that stands beside the structural changes of its revision. */
public enum When {
  /** Before them. */
  BEFORE,
  /** After them. */
  AFTER
}
