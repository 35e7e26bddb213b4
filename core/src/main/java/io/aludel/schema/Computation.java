package io.aludel.schema;

import java.util.Objects;

/**
 * How the database computes a column's values.
 *
 * @param sql the SQL expression
 * @param virtual whether a database that can do both computes them when they are read, rather than
 *     when the row is written
 */
public record Computation(String sql, boolean virtual) {

  public Computation {
    Objects.requireNonNull(sql, "sql");
  }

  /** The same after a column that it may name was renamed. */
  public Computation withColumnRenamed(Name from, Name to) {
    return new Computation(SqlWords.renamed(sql, from, to), virtual);
  }

  /** Values that are computed when the row is written, and stored. */
  public static Computation stored(String sql) {
    return new Computation(sql, false);
  }

  /** Values that are computed when they are read, where the database can. */
  public static Computation virtual(String sql) {
    return new Computation(sql, true);
  }
}
