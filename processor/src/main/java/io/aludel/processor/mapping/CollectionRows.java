package io.aludel.processor.mapping;

/** The table that the rows of a collection are in. */
enum CollectionRows {
  /** A table of the collection's own. */
  OWN,
  /** The join table of the attribute that owns the association. */
  OF_OWNING_SIDE,
  /** The table of the entities in the collection, which exist without it. */
  OF_ELEMENTS
}
