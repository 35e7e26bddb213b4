package io.aludel.processor.mapping;

/** Whether the columns at a place may be null. */
enum Nullability {
  /** As the attribute says. */
  AS_MAPPED,
  /** Never: they are part of a key. */
  REQUIRED,
  /** Always, whatever the attribute says: rows of other kinds have none. */
  OPTIONAL;

  /** Whether a column is required whose attribute says so or not. */
  boolean isRequired(boolean asMapped) {
    return this == AS_MAPPED ? asMapped : this == REQUIRED;
  }
}
