package io.aludel.dialect;

import io.aludel.schema.Type.Ordinal;

/** What Hibernate decides by size, alike for every database. */
final class TypeLimits {

  /** Hibernate's {@code EnumJavaType}: above this many constants, a {@code smallint}. */
  private static final int TINYINT_CONSTANTS = 128;

  private TypeLimits() {}

  static boolean fitsTinyint(Ordinal ordinal) {
    return ordinal.constants().size() <= TINYINT_CONSTANTS;
  }
}
