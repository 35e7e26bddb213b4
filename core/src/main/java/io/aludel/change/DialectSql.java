package io.aludel.change;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQL written by a person: one text for every database, or one for each.
 *
 * @param texts the texts by dialect name; {@link #ANY} stands for every dialect that has none of
 *     its own
 */
public record DialectSql(SortedMap<String, String> texts) {

  /** The key of the text that serves every dialect without one of its own. */
  public static final String ANY = "*";

  public DialectSql {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  public static DialectSql any(String sql) {
    return new DialectSql(new TreeMap<>(Map.of(ANY, sql)));
  }

  public static DialectSql of(Map<String, String> texts) {
    return new DialectSql(new TreeMap<>(texts));
  }

  /** The same with one text more. */
  public DialectSql and(String dialect, String sql) {
    SortedMap<String, String> more = new TreeMap<>(texts);
    more.put(dialect, sql);
    return new DialectSql(more);
  }

  /** The text for a dialect; none where only others have one. */
  public Optional<String> forDialect(String dialect) {
    return Optional.ofNullable(texts.getOrDefault(dialect, texts.get(ANY)));
  }
}
