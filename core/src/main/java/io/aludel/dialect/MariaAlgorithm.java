package io.aludel.dialect;

/**
 * How MariaDB is to carry a statement out, from the mildest to the strongest. It refuses a
 * statement for which that does not do, where it would otherwise fall back by itself to what blocks
 * writers or copies the table.
 *
 * <p>Each of {@code instant}, {@code nocopy} and {@code inplace} lets MariaDB do the milder ones
 * (MariaDB's page on {@code ALTER TABLE}); {@code copy} does not: it makes it copy.
 */
enum MariaAlgorithm {

  /** Metadata alone. */
  INSTANT("instant", "none"),

  /** The same for a table's name, of which 11.4.5 takes no other lock (error 1845). */
  RENAME("instant", "exclusive"),

  /** An index is built or dropped, while rows are written; the table is not. */
  NOCOPY("nocopy", "none"),

  /** The table is built anew, while rows are written. */
  INPLACE("inplace", "none"),

  /** The table is built anew; writers wait. */
  INPLACE_SHARED("inplace", "shared"),

  /** As mildly as the table permits, at worst by a copy; writers may wait, readers do not. */
  UNKNOWN("default", "shared"),

  /**
   * Rows go to a new table one by one; writers wait. From 11.2, MariaDB could let them write, but
   * not before, and not always (values that are counted, foreign keys that cascade).
   */
  COPY("copy", "shared");

  private final String algorithm;
  private final String lock;

  MariaAlgorithm(String algorithm, String lock) {
    this.algorithm = algorithm;
    this.lock = lock;
  }

  /** What of two fits both: one slow action drags the whole statement along. */
  MariaAlgorithm or(MariaAlgorithm other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * What ends a statement.
   *
   * @param separator what stands before each half: a comma too, after {@code alter table}
   */
  String clause(String separator) {
    return separator + "algorithm=" + algorithm + separator + "lock=" + lock;
  }
}
