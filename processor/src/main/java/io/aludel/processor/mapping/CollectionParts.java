package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What is said of a collection attribute, taken apart: what holds for its elements, what for its
 * keys, what for the references in its table.
 */
final class CollectionParts {

  /** What a key has in the place of what a value has. */
  private static final Map<String, String> OF_KEYS =
      Map.of(
          Jpa.MAP_KEY_COLUMN,
          Jpa.COLUMN,
          Jpa.MAP_KEY_ENUMERATED,
          Jpa.ENUMERATED,
          Jpa.MAP_KEY_TEMPORAL,
          Jpa.TEMPORAL);

  /** What Hibernate takes for the table that a collection has, not for its elements' column. */
  private static final List<String> OF_TABLE = List.of(Jpa.HIBERNATE_PACKAGE + "Comment");

  private CollectionParts() {}

  /** The elements, as an attribute of their own. */
  static Attribute elements(Attribute collection, CollectionShape shape) {
    Annotations annotations = collection.annotations();
    for (String name : OF_TABLE) {
      annotations = annotations.without(name);
    }
    annotations =
        annotations
            .with(Jpa.CONVERT, converter(collection, name -> !name.equals("key")))
            .without(Jpa.CONVERTS);
    return collection.part(
        shape.kind() == CollectionKind.MAP ? CollectionPart.VALUE : CollectionPart.ELEMENT,
        shape.element(),
        annotations);
  }

  /** A map's keys, as an attribute of their own. */
  static Attribute keys(Attribute map, TypeMirror type) {
    Annotations annotations = Annotations.NONE;
    for (Map.Entry<String, String> name : OF_KEYS.entrySet()) {
      annotations = annotations.with(name.getValue(), map.find(name.getKey()));
    }
    annotations = annotations.with(Jpa.CONVERT, converter(map, "key"::equals));
    return map.part(CollectionPart.KEY, type, annotations);
  }

  /** The positions of a list, as an attribute of their own. */
  static Attribute positions(Attribute list, MappingContext context) {
    return list.part(
        CollectionPart.POSITION,
        context.types.getPrimitiveType(TypeKind.INT),
        Annotations.NONE.with(Jpa.COLUMN, list.find(Jpa.ORDER_COLUMN)));
  }

  /** The {@code @Convert} whose attribute name is of that kind and no path into an embeddable. */
  private static Optional<Mirror> converter(Attribute collection, Predicate<String> names) {
    return collection.findAll(Jpa.CONVERT, Jpa.CONVERTS).stream()
        .filter(mirror -> !mirror.text("attributeName").contains("."))
        .filter(mirror -> names.test(mirror.text("attributeName")))
        .findFirst();
  }

  /** A reference to an entity, as an attribute of its own, of which nothing is said. */
  static Attribute reference(Attribute collection) {
    return collection.part(CollectionPart.REFERENCE, collection.type(), Annotations.NONE);
  }
}
