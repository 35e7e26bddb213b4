package io.aludel.schema;

/** What becomes of stored values when a column's type changes. */
public enum Conversion {
  /** Every value stays what it is. */
  LOSSLESS,
  /** Every value stays what it is, or the database refuses the change: a row may not fit. */
  CHECKED,
  /** The change succeeds and some values are silently cut or rounded. */
  LOSSY,
  /** Values stay, and mean something else: the constants of an enum in another order. */
  MEANING,
  /** No conversion is known: values have to be computed by an expression. */
  IMPOSSIBLE
}
