package io.aludel.fidelity;

import java.util.Locale;

/** What a comparison counts. */
public enum Subject {
  ENTITIES,
  TABLES,
  COLUMNS,
  KEYS,
  INDEXES,
  CHECKS,
  SEQUENCES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
