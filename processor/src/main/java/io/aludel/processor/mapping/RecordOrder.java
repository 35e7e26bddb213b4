package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The order of the attributes of a record: that of its components, where Hibernate sorts those of
 * any other class by their names.
 */
final class RecordOrder {

  private RecordOrder() {}

  /** The attributes of a type as they are, or in a record's order. */
  static Stream<Attribute> of(TypeElement type, Stream<Attribute> attributes) {
    if (type.getKind() != ElementKind.RECORD) {
      return attributes;
    }
    List<String> components = components(type);
    return attributes.sorted(Comparator.comparingInt(each -> components.indexOf(each.name())));
  }

  /**
   * The attributes of an entity's key as they are, or in the order of a record that is its id
   * class.
   */
  static List<Attribute> ofKey(Hierarchy hierarchy, List<Attribute> ids) {
    for (DeclaredType type : hierarchy.classes()) {
      Optional<TypeElement> record = idRecord(type);
      if (record.isPresent()
          && components(record.get()).containsAll(ids.stream().map(Attribute::name).toList())) {
        return of(record.get(), ids.stream()).toList();
      }
    }
    return ids;
  }

  /** The id class that a class names, if that is a record. */
  private static Optional<TypeElement> idRecord(DeclaredType type) {
    Optional<Mirror> idClass = Mirror.find(type.asElement(), Jpa.ID_CLASS);
    return idClass.isPresent()
        ? idClass
            .get()
            .classLiteral("value")
            .flatMap(JavaTypes::element)
            .filter(named -> named.getKind() == ElementKind.RECORD)
        : Optional.empty();
  }

  private static List<String> components(TypeElement type) {
    return type.getRecordComponents().stream()
        .map(RecordComponentElement::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}
