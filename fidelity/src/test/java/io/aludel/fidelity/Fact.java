package io.aludel.fidelity;

/**
 * Something that a catalogue says.
 *
 * @param subject what it is about
 * @param place what it says it of: a table, a sequence, or a table and its column
 * @param text what it says
 */
record Fact(Subject subject, String place, String text) implements Comparable<Fact> {

  /** Whether its place has no other of the same kind, as opposed to one of the keys of a table. */
  boolean isOnly() {
    return switch (subject) {
      case TABLES, COLUMNS, SEQUENCES -> true;
      case ENTITIES, KEYS, INDEXES, CHECKS -> false;
    };
  }

  @Override
  public int compareTo(Fact other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return subject + " " + place + " " + text;
  }
}
