package io.aludel.runtime.catalogue;

/**
 * A sequence.
 *
 * @param name its name
 * @param start the first value it gives
 * @param increment what each value adds to the one before
 */
public record CatalogueSequence(String name, long start, long increment) {
  @Override
  public String toString() {
    return "sequence " + name + " start " + start + " increment " + increment;
  }
}
