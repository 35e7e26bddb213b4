package io.aludel.runtime;

/**
 * What rows may refuse, counted.
 *
 * @param subject the table or column
 * @param problem what is wrong with the rows counted, as a clause: {@code "have no value"}
 * @param rows how many rows, or groups of rows, there are of that kind
 * @param findSql the query that finds them
 */
public record RowCheck(String subject, String problem, long rows, String findSql) {

  /** Whether there are such rows. */
  public boolean refuses() {
    return rows > 0;
  }
}
