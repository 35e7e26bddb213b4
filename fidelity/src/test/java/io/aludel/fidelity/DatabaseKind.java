package io.aludel.fidelity;

import java.util.Locale;

/** The databases that schemas are compared on. */
public enum DatabaseKind {
  H2,
  POSTGRESQL;

  /** The name that settings and the emitted files use. */
  public String dialect() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DatabaseKind of(String dialect) {
    return valueOf(dialect.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return dialect();
  }
}
