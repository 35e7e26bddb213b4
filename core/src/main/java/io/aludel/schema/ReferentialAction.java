package io.aludel.schema;

import java.util.Arrays;
import java.util.Locale;

/** What becomes of a row that refers to another one when that one is deleted. */
public enum ReferentialAction {
  /** The database's own way: it refuses. */
  NO_ACTION,
  /** The referring row is deleted too. */
  CASCADE,
  /** It refers to nothing. */
  SET_NULL,
  /** It refers to what its columns' defaults say. */
  SET_DEFAULT,
  /** The deletion is refused at once. */
  RESTRICT;

  /**
   * Reads what {@link #sql} spells.
   *
   * @throws SchemaException if it is no action
   */
  static ReferentialAction of(String sql) {
    return Arrays.stream(values())
        .filter(each -> each.sql().equals(sql))
        .findFirst()
        .orElseThrow(() -> new SchemaException("'" + sql + "' is no action on deletion"));
  }

  /** As SQL spells it: {@code set null}. */
  public String sql() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
