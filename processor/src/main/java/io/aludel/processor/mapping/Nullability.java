package io.aludel.processor.mapping;

/** Whether the columns at a place may be null. */
enum Nullability {
  /** As the attribute says. */
  AS_MAPPED,
  /** Never: they are part of a key. */
  REQUIRED,
  /** Always, whatever the attribute says. */
  OPTIONAL,
  /**
   * As the column's own annotation says; what follows from the attribute does not count, as rows of
   * other entities in the table have none.
   */
  AS_STATED;

  /** Whether a column is required, where nothing but its attribute says so or not. */
  boolean isRequired(boolean asMapped) {
    return isRequired(false, asMapped);
  }

  /**
   * Whether a column is required.
   *
   * @param stated whether its own annotation says so
   * @param implied whether that follows from the attribute
   */
  boolean isRequired(boolean stated, boolean implied) {
    return switch (this) {
      case AS_MAPPED -> stated || implied;
      case REQUIRED -> true;
      case OPTIONAL -> false;
      case AS_STATED -> stated;
    };
  }
}
