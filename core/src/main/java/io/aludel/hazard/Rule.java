package io.aludel.hazard;

/** The safety rules that have a name: what a finding refers to and an agreement agrees to. */
public enum Rule {
  DROP_TABLE("the version still running fails without it"),
  DROP_COLUMN("the version still running fails without it"),
  PURGE("no downgrade gives it back any more"),
  RENAME("the version still running does not know the new name"),
  DROP_INDEX("queries may become slow"),
  DROP_CONSTRAINT("rows that the constraint refused are accepted from now on"),
  ADD_REQUIRED("rows that exist have no value for a new required column"),
  SET_REQUIRED("a version still running that writes no value fails"),
  DROP_REQUIRED("readers meet null where there was none before"),
  ADD_UNIQUE("rows that share a value are refused"),
  ADD_PRIMARY_KEY("rows that share a key, or have none, are refused"),
  ADD_FOREIGN_KEY("rows that refer to nothing are refused"),
  ADD_CHECK("rows that fail the check are refused"),
  ADD_INDEX("where an index cannot be built beside them (H2, SQLite), writers wait"),
  TYPE_NARROWED("values may not fit the new type"),
  TYPE_LOSSY("values are silently cut or rounded"),
  TYPE_ZONE("the time zone of the session that runs it decides what each value becomes"),
  TYPE_INCOMPATIBLE("values cannot be converted without saying how"),
  TYPE_REWRITE("the table may be rewritten while writers wait"),
  DEFAULT("the version still running relies on the old default"),
  ADD_STORED_GENERATED("writers wait while the database computes the values of every row"),
  COLLATION("indexes are built anew, and values that were distinct may be the same"),
  OPTIONS("the database stays as it is, and differs from one that is created afresh"),
  INHERITANCE("rows stay in the tables of the old strategy, where the new one does not look"),
  DISCRIMINATOR("rows of a class vanish from its queries, or cannot be loaded"),
  CONVERTER("stored values are read as something else, or not at all"),
  REFERENCE("rows would refer to others than those that were meant, or to none"),
  VERSION_ADDED("a row without a version is taken for one that is not stored yet"),
  GENERATOR("the version still running, and keys that rows hold, may meet the new ones"),
  IDENTITY("where the counter stands decides which keys come next"),
  ENUM_CONSTANT("rows that hold the constant can no longer be loaded"),
  ORDINAL_ORDER("every stored number silently changes its meaning"),
  TRANSFORM("values are computed anew; the old ones are held"),
  RAW_SQL("what the statement does is not known"),
  ONE_WAY("there is no way back");

  private final String consequence;

  Rule(String consequence) {
    this.consequence = consequence;
  }

  /** What follows from the change, in a clause. */
  public String consequence() {
    return consequence;
  }
}
