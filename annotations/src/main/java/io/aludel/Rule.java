package io.aludel;

/**
 * The safety rules that {@link Accept} can agree to.
 *
 * <p>What is not among them is answered in another way: a drop by {@link Drop}, a change of type
 * that has no conversion by {@link Transform}.
 */
public enum Rule {
  /** A required column is added, and rows that exist have no value for it: there must be none. */
  ADD_REQUIRED,
  /** A column becomes required, and rows in which it is null are refused: there must be none. */
  SET_REQUIRED,
  /** A type becomes narrower; values that do not fit are refused. */
  TYPE_NARROWED,
  /** A type becomes coarser; values are silently cut or rounded. */
  TYPE_LOSSY,
  /**
   * A time gets a time zone, or loses it; the time zone of the session that runs the upgrade
   * decides what each value becomes.
   */
  TYPE_ZONE,
  /** The database computes a column's values from now on; those that rows hold give way. */
  ADD_STORED_GENERATED,
  /**
   * SQL that the mapping appends to a definition changes. No statement follows it: the database
   * stays as it is, unless an {@link Sql} beside it says how.
   */
  OPTIONS,
  /** The classes of a hierarchy share tables in another way; rows stay where they are. */
  INHERITANCE,
  /** Rows are told as another class than they were stored as, or as none. */
  DISCRIMINATOR,
  /** Values, or marks of deleted rows, are read in another way than the one that wrote them. */
  CONVERTER,
  /** An association leads to another table; stored keys would mean rows of that one. */
  REFERENCE,
  /** A version is added, and rows that exist have none: there must be none. */
  VERSION_ADDED,
  /** Keys are given in another way, which may give some twice. */
  GENERATOR,
  /** A constant of an enum is gone; rows that hold it can no longer be loaded. */
  ENUM_CONSTANT,
  /**
   * The constants of an enum that is stored by position have moved; stored numbers change meaning.
   */
  ORDINAL_ORDER
}
