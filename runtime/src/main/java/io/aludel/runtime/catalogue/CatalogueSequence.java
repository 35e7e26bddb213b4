package io.aludel.runtime.catalogue;

/**
 * A sequence.
 *
 * @param name its name
 * @param type the type of its values in the database's words
 * @param start the first value it gives
 * @param increment what each value adds to the one before
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cycle whether it begins anew where it ends
 * @param cache how many values a session takes at once
 */
public record CatalogueSequence(
    String name,
    String type,
    long start,
    long increment,
    long minimum,
    long maximum,
    boolean cycle,
    long cache) {

  /** What it is, without its name. */
  public String shape() {
    return type
        + " start "
        + start
        + " increment "
        + increment
        + " from "
        + minimum
        + " to "
        + maximum
        + (cycle ? " cycle" : "")
        + " cache "
        + cache;
  }

  @Override
  public String toString() {
    return "sequence " + name + " " + shape();
  }
}
