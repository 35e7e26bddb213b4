package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Looks whether associations without a foreign key of their own name the attribute that has it:
 * what {@code mappedBy} means (Jakarta Persistence, section 2.11).
 */
final class InverseSides {

  private static final List<String> KINDS =
      List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ONE_TO_ONE);

  private final MappingContext context;
  private final AttributePath paths;

  InverseSides(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.paths = new AttributePath(context, bindings);
  }

  /** Whether the other side has the attribute; if not, that is reported. */
  boolean check(Attribute attribute) {
    Mirror kind = attribute.findFirst(KINDS).orElseThrow();
    Optional<TypeElement> owner = CollectionShape.entityIn(attribute, context);
    if (owner.isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute
              + ": what it refers to is no entity, so there is no other side. Give it a type, or a"
              + " collection of a type, that is an @Entity.");
      return false;
    }
    String mappedBy = kind.text("mappedBy");
    Optional<Attribute> other = paths.find(owner.get(), mappedBy);
    if (other.isPresent()) {
      return leadsBack(attribute, kind, other.get());
    }
    if (context.isComplete()) {
      context.report(
          Code.MAPPED_BY_UNKNOWN,
          kind.place("mappedBy"),
          attribute
              + ": "
              + owner.get().getQualifiedName()
              + " has no attribute "
              + mappedBy
              + "."
              + paths.hint(owner.get(), mappedBy)
              + " Name the attribute there that refers back to this entity.");
    }
    return false;
  }

  /** Whether the attribute that is named can be the other side; if not, that is reported. */
  private boolean leadsBack(Attribute attribute, Mirror kind, Attribute other) {
    Optional<String> wrong = contradiction(attribute, kind, other);
    if (wrong.isPresent()) {
      context.report(
          Code.MAPPED_BY_UNKNOWN,
          kind.place("mappedBy"),
          attribute + ": " + other + " cannot be its other side: " + wrong.get());
    }
    return wrong.isEmpty();
  }

  private Optional<String> contradiction(Attribute attribute, Mirror kind, Attribute other) {
    if (kind.name().equals(Jpa.MANY_TO_MANY) && !other.has(Jpa.MANY_TO_MANY)) {
      return Optional.of(
          "it is no @ManyToMany. Use @OneToMany here if it is a @ManyToOne, or name another.");
    }
    if (isInverse(other)) {
      return Optional.of(
          "it says mappedBy itself, so that neither side has the foreign key or the join table."
              + " Remove mappedBy on one of them.");
    }
    Optional<TypeElement> target = CollectionShape.entityIn(other, context);
    boolean astray =
        target.isPresent()
            && attribute.owner().role() == Hierarchy.Role.ENTITY
            && !areRelated(target.get(), attribute.owner().type());
    return astray
        ? Optional.of(
            "it leads to "
                + target.get().getQualifiedName()
                + ", and not to "
                + attribute.owner().type().getQualifiedName()
                + ". Name the attribute that refers back to this entity.")
        : Optional.empty();
  }

  private static boolean isInverse(Attribute attribute) {
    for (String kind : KINDS) {
      if (attribute.nonEmpty(kind, "mappedBy").isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean areRelated(TypeElement one, TypeElement other) {
    TypeMirror first = context.types.erasure(one.asType());
    TypeMirror second = context.types.erasure(other.asType());
    return context.types.isSubtype(first, second) || context.types.isSubtype(second, first);
  }
}
