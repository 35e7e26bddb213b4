package io.aludel.dialect;

/**
 * How to find out whether a statement took effect when nobody knows: the kill can fall between a
 * statement that commits on its own and the journal's word of it.
 */
public sealed interface Completion {

  /** The statement commits together with its journal row, so the journal knows. */
  enum Journal implements Completion {
    INSTANCE
  }

  /**
   * The same of an update that may be carried out in ranges of a key, each in a transaction of its
   * own, since what is done twice does no harm: the journal knows the last key of each. {@code and}
   * and a condition may follow the statement.
   *
   * @param table the table, as SQL
   * @param key the column whose ranges are gone through, as SQL: it is never null, and indexed
   */
  record ByKey(String table, String key) implements Completion {}

  /** Running the statement once more does no harm. */
  enum Repeatable implements Completion {
    INSTANCE
  }

  /**
   * Nobody can tell but a person who looks: a statement that somebody wrote, of which neither a
   * second run nor the catalogue is known to be safe to rely on. A run that finds one in doubt
   * stops, shows it, and asks whether it took effect.
   */
  enum Unknown implements Completion {
    INSTANCE
  }

  /** It took effect if the object is there. */
  record Exists(CatalogueObject object) implements Completion {}

  /** It took effect if the object is not there. */
  record Gone(CatalogueObject object) implements Completion {}

  /** A spelling for the journal, which {@link #parse} reads. */
  default String text() {
    return CompletionText.write(this);
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it did not
   */
  static Completion parse(String text) {
    return CompletionText.parse(text);
  }
}
