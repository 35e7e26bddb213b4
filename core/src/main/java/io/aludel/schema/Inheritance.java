package io.aludel.schema;

/** How the classes of a hierarchy share tables (Jakarta Persistence 2.13). */
public enum Inheritance {
  /** One table for all; a discriminator tells the classes of its rows apart. */
  SINGLE_TABLE,
  /** A table a class, each with what its class adds. */
  JOINED,
  /** A table a concrete class, each with everything. */
  TABLE_PER_CLASS
}
