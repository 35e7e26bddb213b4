package io.aludel.processor.mapping;

import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import java.util.stream.Stream;

/** What a column of a collection's table holds of the collection. */
enum CollectionPart {
  /** An element of a collection that is no map. */
  ELEMENT("", "", Jpa.COLUMN),
  /** A value of a map. */
  VALUE("value.", "", Jpa.COLUMN),
  /** A key of a map. */
  KEY("key.", "MapKey", Jpa.MAP_KEY_COLUMN),
  /** The position of an element in a list. */
  POSITION("", "ListIndex", Jpa.ORDER_COLUMN),
  /** A reference to the collection's owner or to the entity in it. */
  REFERENCE("", "", Jpa.JOIN_COLUMN);

  private final String prefix;
  private final String typePrefix;
  private final String column;

  CollectionPart(String prefix, String typePrefix, String column) {
    this.prefix = prefix;
    this.typePrefix = typePrefix;
    this.column = column;
  }

  /** What the names of overrides begin with that mean this part (section 11.1.4). */
  String prefix() {
    return prefix;
  }

  /** What the names of Hibernate's annotations begin with that name this part's type. */
  String typePrefix() {
    return typePrefix;
  }

  /** The part whose type an annotation of Hibernate names; the elements, if it is none's. */
  static CollectionPart typedBy(String annotation) {
    return Stream.of(KEY, POSITION)
        .filter(part -> annotation.startsWith(Jpa.HIBERNATE_PACKAGE + part.typePrefix))
        .findFirst()
        .orElse(ELEMENT);
  }

  /** Whether an attribute states the type of this part's column in so many words. */
  boolean isTypedIn(Attribute attribute) {
    return typePrefix.isEmpty()
        ? BasicTypes.isTyped(attribute)
        : attribute
            .find(column)
            .map(ColumnMirror::new)
            .flatMap(ColumnMirror::definition)
            .isPresent();
  }

  /** What states the type, as messages offer it. */
  String statement() {
    return switch (this) {
      case KEY -> "@MapKeyColumn(columnDefinition = \"varchar(20)\")";
      case POSITION -> "@OrderColumn(columnDefinition = \"integer\")";
      default -> "@MigrationColumn(type = \"varchar(20)\")";
    };
  }
}
