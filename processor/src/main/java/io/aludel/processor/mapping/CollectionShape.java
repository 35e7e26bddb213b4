package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a collection or map holds, and how its rows are told apart.
 *
 * @param kind how its rows are told apart
 * @param element the type of its elements, of a map its values'
 * @param key the type of a map's keys
 */
record CollectionShape(CollectionKind kind, TypeMirror element, Optional<TypeMirror> key) {

  private static final List<String> ASSOCIATIONS =
      List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ONE_TO_ONE, Jpa.MANY_TO_ONE);

  /** What the interfaces extend that collections are mostly declared by. */
  private static final Map<String, Set<String>> INTERFACES =
      Map.of(
          "java.util.Map", Set.of(),
          "java.util.Collection", Set.of("java.lang.Iterable"),
          "java.util.List", Set.of("java.util.Collection", "java.lang.Iterable"),
          "java.util.Set", Set.of("java.util.Collection", "java.lang.Iterable"));

  private static final List<String> POSITIONED =
      List.of(
          Jpa.ORDER_COLUMN,
          Jpa.HIBERNATE_PACKAGE + "ListIndexBase",
          Jpa.HIBERNATE_PACKAGE + "ListIndexJavaType",
          Jpa.HIBERNATE_PACKAGE + "ListIndexJdbcType",
          Jpa.HIBERNATE_PACKAGE + "ListIndexJdbcTypeCode");

  /**
   * The shape of a plural attribute; nothing where it has none, which is reported.
   *
   * @param kind the annotation that makes it a plural attribute
   */
  static Optional<CollectionShape> of(Attribute attribute, Mirror kind, MappingContext context) {
    TypeMirror type = attribute.type();
    boolean array = type.getKind() == TypeKind.ARRAY;
    Optional<CollectionKind> rows =
        array ? Optional.of(CollectionKind.LIST) : kindOf(attribute, context);
    if (rows.isEmpty()) {
      report(attribute, kind, context, type + " is no collection, map or array");
      return Optional.empty();
    }
    boolean map = rows.get() == CollectionKind.MAP;
    Optional<TypeMirror> element = element(attribute, kind, map, context);
    Optional<TypeMirror> key = map ? key(attribute, context) : Optional.empty();
    boolean keyed = !map || key.isPresent() || attribute.has(Jpa.MAP_KEY);
    if (element.isEmpty() || !keyed) {
      report(attribute, kind, context, "what " + type + " holds is not said");
      return Optional.empty();
    }
    if (context.unresolved(element.get()) || (key.isPresent() && context.unresolved(key.get()))) {
      context.incomplete();
      return Optional.empty();
    }
    return Optional.of(new CollectionShape(rows.get(), context.boxed(element.get()), key));
  }

  private static Optional<TypeMirror> element(
      Attribute attribute, Mirror kind, boolean map, MappingContext context) {
    Optional<TypeMirror> stated =
        stated(kind, kind.name().equals(Jpa.ELEMENT_COLLECTION) ? "targetClass" : "targetEntity");
    if (stated.isEmpty()) {
      stated = TargetEmbeddables.on(attribute.member());
    }
    if (stated.isPresent()) {
      return stated;
    }
    return attribute.type().getKind() == TypeKind.ARRAY
        ? Optional.of(((ArrayType) attribute.type()).getComponentType())
        : argument(attribute.type(), map ? "java.util.Map" : "java.lang.Iterable", map, context);
  }

  private static Optional<TypeMirror> key(Attribute map, MappingContext context) {
    Optional<Mirror> keyClass = map.find(Jpa.MAP_KEY_CLASS);
    Optional<TypeMirror> stated =
        keyClass.isPresent() ? stated(keyClass.get(), "value") : Optional.empty();
    return stated.isPresent() ? stated : argument(map.type(), "java.util.Map", false, context);
  }

  /** The entity that an attribute holds, or holds several of; nothing where it is none. */
  static Optional<TypeElement> entityIn(Attribute attribute, MappingContext context) {
    Optional<Mirror> kind = attribute.findFirst(ASSOCIATIONS);
    Optional<TypeMirror> type =
        kind.isPresent() ? stated(kind.get(), "targetEntity") : Optional.empty();
    if (type.isEmpty()) {
      type = held(attribute.type(), context);
    }
    return type.isPresent() ? Targets.entity(type.get()) : Optional.empty();
  }

  /** Whether values of a type hold any number of others, as an association to many does. */
  static boolean holdsSeveral(TypeMirror type, MappingContext context) {
    return type.getKind() == TypeKind.ARRAY
        || isA(type, "java.util.Map", context)
        || isA(type, "java.util.Collection", context);
  }

  private static Optional<TypeMirror> held(TypeMirror type, MappingContext context) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(((ArrayType) type).getComponentType());
    }
    if (isA(type, "java.util.Map", context)) {
      return argument(type, "java.util.Map", true, context);
    }
    return isA(type, "java.util.Collection", context)
        ? argument(type, "java.lang.Iterable", false, context)
        : Optional.of(type);
  }

  private static Optional<CollectionKind> kindOf(Attribute attribute, MappingContext context) {
    TypeMirror type = attribute.type();
    if (isA(type, "java.util.Map", context)) {
      return Optional.of(CollectionKind.MAP);
    }
    if (isA(type, "java.util.List", context)) {
      return Optional.of(attribute.hasAny(POSITIONED) ? CollectionKind.LIST : CollectionKind.BAG);
    }
    if (isA(type, "java.util.Set", context)) {
      return Optional.of(CollectionKind.SET);
    }
    return isA(type, "java.util.Collection", context)
        ? Optional.of(CollectionKind.BAG)
        : Optional.empty();
  }

  private static boolean isA(TypeMirror type, String supertype, MappingContext context) {
    String name = JavaTypes.nameOf(type);
    Set<String> extended = INTERFACES.get(name);
    return name.equals(supertype)
        || (extended == null ? context.isA(type, supertype) : extended.contains(supertype));
  }

  private static Optional<TypeMirror> stated(Mirror mirror, String attribute) {
    Optional<TypeMirror> type = mirror.classLiteral(attribute);
    return type.isPresent() && type.get().getKind() == TypeKind.VOID ? Optional.empty() : type;
  }

  /** The first or last type argument of a supertype, with wildcards and variables resolved. */
  private static Optional<TypeMirror> argument(
      TypeMirror type, String supertype, boolean last, MappingContext context) {
    Optional<DeclaredType> generic = as(type, supertype, context);
    if (generic.isEmpty() || generic.get().getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = generic.get().getTypeArguments();
    TypeMirror argument = JavaTypes.bound(arguments.get(last ? arguments.size() - 1 : 0), context);
    return JavaTypes.nameOf(argument).equals("java.lang.Object")
        ? Optional.empty()
        : Optional.of(argument);
  }

  private static Optional<DeclaredType> as(
      TypeMirror type, String supertype, MappingContext context) {
    String name = JavaTypes.nameOf(type);
    // Those have the type arguments of what they extend.
    if (name.equals(supertype) || INTERFACES.getOrDefault(name, Set.of()).contains(supertype)) {
      return Optional.of((DeclaredType) type);
    }
    for (TypeMirror up : context.types.directSupertypes(type)) {
      Optional<DeclaredType> found = as(up, supertype, context);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static void report(
      Attribute attribute, Mirror kind, MappingContext context, String problem) {
    context.report(
        Code.ASSOCIATION_INVALID,
        kind.place(),
        attribute
            + ": "
            + problem
            + ", so "
            + kind.shortName()
            + " has nothing to map. Declare it as a List, Set, Collection or Map of what it holds.");
  }
}
