package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Reads what no pragma tells of an index in its definition: expressions, and which rows it holds.
 */
final class SqliteIndexes {

  private SqliteIndexes() {}

  /** The columns and expressions of {@code create index name on table (…) …}. */
  static List<String> parts(String sql) {
    SqliteTokens tokens = atColumns(sql);
    return tokens.isAtGroup()
        ? SqliteTokens.parts(tokens.next()).stream().map(SqliteTokens::rest).toList()
        : List.of();
  }

  /** What follows {@code where}. */
  static Optional<String> condition(String sql) {
    SqliteTokens tokens = atColumns(sql);
    tokens.next();
    return tokens.skip("where") ? Optional.of(tokens.rest()) : Optional.empty();
  }

  private static SqliteTokens atColumns(String sql) {
    SqliteTokens tokens = SqliteTokens.of(sql);
    while (!tokens.isAtEnd() && !tokens.isAtGroup()) {
      tokens.next();
    }
    return tokens;
  }
}
