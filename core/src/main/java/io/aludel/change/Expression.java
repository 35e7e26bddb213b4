package io.aludel.change;

/** What rows get: a value that the dialect writes as a literal of the column's type, or SQL. */
public sealed interface Expression {

  /**
   * A value.
   *
   * @param text the value as text: {@code user}, {@code 0}, {@code true}, {@code 2026-01-31}
   */
  record Value(String text) implements Expression {}

  /** An SQL expression over the table's columns. */
  record Sql(DialectSql sql) implements Expression {}
}
