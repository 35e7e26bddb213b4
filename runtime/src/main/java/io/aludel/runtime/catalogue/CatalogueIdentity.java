package io.aludel.runtime.catalogue;

/**
 * How a database counts a column's values up.
 *
 * @param always whether a value that a statement gives is refused
 * @param start the first value
 * @param increment what each value adds to the one before
 */
public record CatalogueIdentity(boolean always, long start, long increment) {
  @Override
  public String toString() {
    return "identity "
        + (always ? "always" : "by default")
        + " start "
        + start
        + " increment "
        + increment;
  }
}
