package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An entity or embeddable with the classes that it inherits attributes from.
 *
 * @param type the class itself
 * @param classes the mapped classes, the topmost first and {@code type} last, with their type
 *     arguments resolved; superclasses without an annotation have no persistent state (section
 *     2.12.3)
 * @param access where attributes are declared unless a class or member says otherwise
 * @param role what {@code type} is
 * @param columns how its attributes' columns are called
 */
record Hierarchy(
    TypeElement type, List<DeclaredType> classes, Access access, Role role, ColumnPattern columns) {

  /** The superclasses that every class or record has. */
  private static final Set<String> JAVA = Set.of("java.lang.Object", "java.lang.Record");

  /** What the attributes of a hierarchy are attributes of. */
  enum Role {
    ENTITY,
    EMBEDDABLE,
    /** An embeddable in an attribute that is {@code @Valid}: constraints in it count. */
    VALID_EMBEDDABLE
  }

  Hierarchy {
    classes = List.copyOf(classes);
  }

  /**
   * An entity's hierarchy, with the entities that it extends: access follows from where the id
   * stands (section 2.3.1).
   */
  static Hierarchy ofEntity(TypeElement entity, MappingContext context) {
    List<DeclaredType> classes = classes((DeclaredType) entity.asType(), context);
    return new Hierarchy(entity, classes, accessByIds(classes), Role.ENTITY, ColumnPattern.NONE);
  }

  /** The same entity with what it does not share with the entity that it extends. */
  Hierarchy belowSuperEntity() {
    int first = classes.size() - 1;
    while (first > 0 && !isEntity(classes.get(first - 1))) {
      first--;
    }
    return new Hierarchy(type, classes.subList(first, classes.size()), access, role, columns);
  }

  private static boolean isEntity(DeclaredType type) {
    return Mirror.find(type.asElement(), Jpa.ENTITY).isPresent();
  }

  /** An embeddable's hierarchy: access follows from the attribute that embeds it. */
  static Hierarchy ofEmbeddable(
      DeclaredType embeddable, Attribute attribute, MappingContext context) {
    boolean valid =
        attribute.has(BeanConstraints.VALID) && attribute.owner().role() != Role.EMBEDDABLE;
    return new Hierarchy(
        (TypeElement) embeddable.asElement(),
        embeddedClasses(embeddable, context),
        attribute.access(),
        valid ? Role.VALID_EMBEDDABLE : Role.EMBEDDABLE,
        ColumnPattern.inside(attribute));
  }

  /** An id class with all of its superclasses, which need no annotation. */
  static Hierarchy ofIdClass(DeclaredType idClass, Access access, MappingContext context) {
    List<DeclaredType> classes = new ArrayList<>();
    Optional<DeclaredType> type = Optional.of(idClass);
    while (type.isPresent() && !JAVA.contains(JavaTypes.nameOf(type.get()))) {
      classes.add(type.get());
      type = superclass(type.get(), context);
    }
    Collections.reverse(classes);
    return new Hierarchy(
        (TypeElement) idClass.asElement(), classes, access, Role.EMBEDDABLE, ColumnPattern.NONE);
  }

  /** The nearest superclass that is an entity itself, which makes this one a part of its table. */
  static Optional<TypeElement> superEntity(TypeElement entity) {
    TypeMirror up = entity.getSuperclass();
    while (up.getKind() == TypeKind.DECLARED) {
      TypeElement type = (TypeElement) ((DeclaredType) up).asElement();
      if (Mirror.find(type, Jpa.ENTITY).isPresent()) {
        return Optional.of(type);
      }
      up = type.getSuperclass();
    }
    return Optional.empty();
  }

  /** Whether one of two entities extends the other, so that there are rows of both. */
  static boolean haveCommonRows(TypeElement one, TypeElement other) {
    return isOrExtends(one, other) || isOrExtends(other, one);
  }

  private static boolean isOrExtends(TypeElement entity, TypeElement above) {
    Optional<TypeElement> up = Optional.of(entity);
    while (up.isPresent() && !up.get().equals(above)) {
      up = superEntity(up.get());
    }
    return up.isPresent();
  }

  private static List<DeclaredType> classes(DeclaredType type, MappingContext context) {
    List<DeclaredType> classes = new ArrayList<>();
    classes.add(type);
    Optional<DeclaredType> up = superclass(type, context);
    while (up.isPresent()) {
      Element element = up.get().asElement();
      if (Mirror.find(element, Jpa.MAPPED_SUPERCLASS).isPresent()
          || Mirror.find(element, Jpa.EMBEDDABLE).isPresent()
          || isEntity(up.get())) {
        classes.add(up.get());
      }
      up = superclass(up.get(), context);
    }
    Collections.reverse(classes);
    return classes;
  }

  /** An embeddable and the mapped superclasses right above it; Hibernate looks no further. */
  private static List<DeclaredType> embeddedClasses(DeclaredType type, MappingContext context) {
    List<DeclaredType> classes = new ArrayList<>();
    classes.add(type);
    Optional<DeclaredType> up = superclass(type, context);
    while (up.isPresent() && isMappedSuperclass(up.get())) {
      classes.add(up.get());
      up = superclass(up.get(), context);
    }
    Collections.reverse(classes);
    return classes;
  }

  private static boolean isMappedSuperclass(DeclaredType type) {
    return Mirror.find(type.asElement(), Jpa.MAPPED_SUPERCLASS).isPresent();
  }

  /** The superclass with its type arguments resolved. */
  private static Optional<DeclaredType> superclass(DeclaredType type, MappingContext context) {
    TypeMirror declared = ((TypeElement) type.asElement()).getSuperclass();
    if (context.unresolved(declared)) {
      context.incomplete();
      return Optional.empty();
    }
    if (declared.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    Element element = ((DeclaredType) declared).asElement();
    for (TypeMirror up : context.types.directSupertypes(type)) {
      if (up instanceof DeclaredType supertype && supertype.asElement().equals(element)) {
        return Optional.of(supertype);
      }
    }
    return Optional.empty();
  }

  /** Whether any member is marked as an id, be it one that can be mapped or not. */
  boolean hasId() {
    return firstId(classes).isPresent();
  }

  private static Access accessByIds(List<DeclaredType> classes) {
    Optional<Element> id = firstId(classes);
    return id.isEmpty() || id.get().getKind().isField() ? Access.FIELD : Access.PROPERTY;
  }

  private static Optional<Element> firstId(List<DeclaredType> classes) {
    for (DeclaredType type : classes) {
      for (Element member : Mirror.annotatedMembers((TypeElement) type.asElement())) {
        if (Mirror.find(member, Jpa.ID).isPresent()
            || Mirror.find(member, Jpa.EMBEDDED_ID).isPresent()) {
          return Optional.of(member);
        }
      }
    }
    return Optional.empty();
  }
}
