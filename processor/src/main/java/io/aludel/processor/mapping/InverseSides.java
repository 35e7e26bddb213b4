package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Looks whether associations without a foreign key of their own name the attribute that has it:
 * what {@code mappedBy} means (Jakarta Persistence, section 2.11).
 */
final class InverseSides {

  private final MappingContext context;
  private final EntityBindings bindings;

  InverseSides(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
  }

  void check(Attribute attribute) {
    Mirror kind =
        attribute.find(Jpa.ONE_TO_MANY).or(() -> attribute.find(Jpa.ONE_TO_ONE)).orElseThrow();
    Optional<TypeElement> owner = owner(attribute, kind);
    if (owner.isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute
              + ": what it refers to is no entity, so there is no other side. Give it a type, or a"
              + " collection of a type, that is an @Entity.");
      return;
    }
    String mappedBy = kind.text("mappedBy");
    int dot = mappedBy.indexOf('.');
    String first = dot < 0 ? mappedBy : mappedBy.substring(0, dot);
    if (!hasAttribute(owner.get(), first) && context.isComplete()) {
      context.report(
          Code.MAPPED_BY_UNKNOWN,
          kind.place("mappedBy"),
          attribute
              + ": "
              + owner.get().getQualifiedName()
              + " has no attribute "
              + first
              + ". Name the attribute there that refers back to this entity.");
    }
  }

  private static Optional<TypeElement> owner(Attribute attribute, Mirror kind) {
    Optional<TypeMirror> declared =
        kind.name().equals(Jpa.ONE_TO_MANY)
            ? JavaTypes.lastArgument(attribute.type())
            : Optional.of(attribute.type());
    return kind.classLiteral("targetEntity")
        .filter(type -> type.getKind() != TypeKind.VOID)
        .or(() -> declared)
        .flatMap(JavaTypes::element)
        .filter(EntityBindings::isEntity);
  }

  private boolean hasAttribute(TypeElement owner, String name) {
    return bindings
        .of(owner)
        .map(EntityBinding::attributes)
        .orElseGet(() -> new AttributeReader(context).read(Hierarchy.ofEntity(owner, context)))
        .stream()
        .anyMatch(each -> each.name().equals(name));
  }
}
