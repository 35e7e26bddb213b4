package io.aludel.fidelity;

import java.util.List;
import java.util.Locale;

/** The databases that schemas are compared on. */
public enum DatabaseKind {
  H2,
  MARIADB,
  POSTGRESQL,
  /**
   * Hibernate knows it by a dialect that is not its own, and leaves keys out: {@link SqliteGap}.
   */
  SQLITE;

  /** Those on which every model is compared unless it says otherwise. */
  public static final List<DatabaseKind> ALWAYS = List.of(H2, POSTGRESQL);

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
