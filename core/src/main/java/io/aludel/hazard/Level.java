package io.aludel.hazard;

/** How much attention a change needs. */
public enum Level {
  /** Nothing is known against it. */
  SAFE,
  /**
   * It may lock, rewrite, be refused by rows, or disturb the version still running: a person should
   * look.
   */
  REVIEW,
  /** It loses data or its meaning, or cannot work as it stands: somebody has to agree. */
  DANGEROUS
}
