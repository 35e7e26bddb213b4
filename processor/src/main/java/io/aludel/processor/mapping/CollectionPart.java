package io.aludel.processor.mapping;

/** What a column of a collection's table holds of the collection. */
enum CollectionPart {
  /** An element of a collection that is no map. */
  ELEMENT(""),
  /** A value of a map. */
  VALUE("value."),
  /** A key of a map. */
  KEY("key."),
  /** A reference to the collection's owner or to the entity in it. */
  REFERENCE("");

  private final String prefix;

  CollectionPart(String prefix) {
    this.prefix = prefix;
  }

  /** What the names of overrides begin with that mean this part (section 11.1.4). */
  String prefix() {
    return prefix;
  }
}
