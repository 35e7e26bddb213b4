package io.aludel.processor.mapping;

/** How the entities of a hierarchy are laid out in tables (Jakarta Persistence, section 2.13). */
enum Strategy {
  /** All in one table. */
  SINGLE_TABLE,
  /** Each entity's own attributes in a table of its own, with the key of the root. */
  JOINED,
  /** Each concrete entity in a table of its own, with all that it inherits. */
  TABLE_PER_CLASS
}
