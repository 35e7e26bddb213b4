package io.aludel.processor.mapping;

/** How the rows of a collection are told apart, which decides on the key of their table. */
enum CollectionKind {
  /** Not at all: an element may be there twice. */
  BAG,
  /** By the element. */
  SET,
  /** By the position. */
  LIST,
  /** By the map's key. */
  MAP;

  /** Whether something beside the element tells the rows apart. */
  boolean isIndexed() {
    return this == LIST || this == MAP;
  }
}
