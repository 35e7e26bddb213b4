package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Looks whether an id class has the attributes of the key that it stands for (Jakarta Persistence,
 * section 2.4).
 */
final class IdClassCheck {

  /** The annotations that make Hibernate read the columns from the id class. */
  private static final Set<String> MAPPING =
      Set.of(
          Jpa.COLUMN,
          Jpa.ID,
          Jpa.GENERATED_VALUE,
          Jpa.MANY_TO_ONE,
          Jpa.ONE_TO_ONE,
          Jpa.ONE_TO_MANY,
          Jpa.PACKAGE + "ManyToMany");

  private final MappingContext context;
  private final AttributeReader reader;

  IdClassCheck(MappingContext context) {
    this.context = context;
    this.reader = new AttributeReader(context);
  }

  void check(EntityBinding binding) {
    for (DeclaredType type : binding.hierarchy().classes()) {
      Mirror.find(type.asElement(), Jpa.ID_CLASS).ifPresent(mirror -> check(mirror, binding));
    }
  }

  private void check(Mirror mirror, EntityBinding binding) {
    Optional<DeclaredType> type =
        mirror
            .classLiteral("value")
            .filter(DeclaredType.class::isInstance)
            .map(DeclaredType.class::cast);
    if (type.isEmpty() || context.unresolved(type.get())) {
      context.incomplete();
      return;
    }
    Map<String, Attribute> parts = new LinkedHashMap<>();
    reader
        .read(Hierarchy.ofIdClass(type.get(), binding.hierarchy().access(), context))
        .forEach(part -> parts.put(part.name(), part));
    Map<String, Attribute> ids = new LinkedHashMap<>();
    binding.ids().forEach(id -> ids.put(id.name(), id));
    TypeElement idClass = (TypeElement) type.get().asElement();
    requireSame(mirror, binding.entity(), ids, idClass, parts.keySet());
    requireSame(mirror, idClass, parts, binding.entity(), ids.keySet());
    parts.forEach(
        (name, part) ->
            Optional.ofNullable(ids.get(name)).ifPresent(id -> compare(mirror, part, id, binding)));
    if (isMapped(idClass)) {
      binding.derivedKey().describedBy(parts);
    }
  }

  /** Whether an id class has annotations of its own: they count for Hibernate, not the entity's. */
  private static boolean isMapped(TypeElement idClass) {
    return idClass.getEnclosedElements().stream()
        .flatMap(member -> Mirror.all(member).stream())
        .map(Mirror::name)
        .anyMatch(MAPPING::contains);
  }

  /** Requires that one class has an attribute for each of the other's. */
  private void requireSame(
      Mirror mirror,
      TypeElement other,
      Map<String, Attribute> required,
      TypeElement type,
      Set<String> present) {
    TreeSet<String> missing = new TreeSet<>(required.keySet());
    missing.removeAll(present);
    for (String name : missing) {
      context.report(
          Code.MAPPING_INVALID,
          mirror.place("value"),
          type.getQualifiedName()
              + ": it has no "
              + (Mirror.find(type, Jpa.ENTITY).isPresent() ? "@Id " : "attribute ")
              + name
              + ", which "
              + other.getQualifiedName()
              + " has; an id class has the attributes of its entity's key."
              + Nearest.question(name, present));
    }
  }

  private void compare(Mirror mirror, Attribute part, Attribute id, EntityBinding binding) {
    if (id.has(Jpa.MANY_TO_ONE) || id.has(Jpa.ONE_TO_ONE)) {
      binding.derivedKey().standsFor(id, part);
      return;
    }
    if (!context.haveSameType(part, id)) {
      context.report(
          Code.MAPPING_INVALID,
          mirror.place("value"),
          part
              + ": it is a "
              + part.type()
              + ", and "
              + id
              + " is a "
              + id.type()
              + ". Give both the same type.");
    }
  }
}
