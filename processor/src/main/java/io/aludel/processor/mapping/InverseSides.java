package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Looks whether associations without a foreign key of their own name the attribute that has it:
 * what {@code mappedBy} means (Jakarta Persistence, section 2.11).
 */
final class InverseSides {

  private final MappingContext context;
  private final AttributePath paths;

  InverseSides(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.paths = new AttributePath(context, bindings);
  }

  /** Whether the other side has the attribute; if not, that is reported. */
  boolean check(Attribute attribute) {
    Mirror kind =
        Stream.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ONE_TO_ONE)
            .flatMap(name -> attribute.find(name).stream())
            .findFirst()
            .orElseThrow();
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
    boolean exists = paths.exists(owner.get(), mappedBy);
    if (!exists && context.isComplete()) {
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
    return exists;
  }
}
