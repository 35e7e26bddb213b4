package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the entities that associations lead to. */
final class Targets {

  private final MappingContext context;
  private final EntityBindings bindings;

  Targets(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
  }

  /**
   * The entity of that type, with its key. Nothing where it is none, or has none that can be
   * derived, which is reported.
   *
   * @param attribute the association
   * @param kind the annotation that makes it one
   */
  Optional<EntityBinding> find(Attribute attribute, Mirror kind, TypeMirror type) {
    if (context.unresolved(type)) {
      context.incomplete();
      return Optional.empty();
    }
    Optional<TypeElement> target = JavaTypes.element(type).filter(EntityBindings::isEntity);
    if (target.isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute + ": " + type + advice(attribute, kind, type));
    }
    return target.flatMap(entity -> binding(attribute, kind, entity));
  }

  /** The type that a single-valued association leads to. */
  static TypeMirror type(Attribute attribute) {
    return attribute
        .find(Jpa.MANY_TO_ONE)
        .or(() -> attribute.find(Jpa.ONE_TO_ONE))
        .flatMap(kind -> kind.classLiteral("targetEntity"))
        .filter(type -> type.getKind() != TypeKind.VOID)
        .orElse(attribute.type());
  }

  private String advice(Attribute attribute, Mirror kind, TypeMirror type) {
    boolean toOne = kind.name().equals(Jpa.MANY_TO_ONE) || kind.name().equals(Jpa.ONE_TO_ONE);
    if (toOne && CollectionShape.holdsSeveral(type, context)) {
      return " holds several, and "
          + kind.shortName()
          + " leads to one. Write @OneToMany, where each of them belongs to one "
          + attribute.declaring().getSimpleName()
          + ", or @ManyToMany.";
    }
    return " is no @Entity, so no foreign key can lead to it. Annotate it, or remove "
        + kind.shortName()
        + ".";
  }

  private Optional<EntityBinding> binding(Attribute attribute, Mirror kind, TypeElement target) {
    Optional<EntityBinding> binding = bindings.of(target);
    if (binding.isEmpty() && !bindings.isAsked(target) && context.isComplete()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute
              + ": the table or the id of "
              + target.getQualifiedName()
              + " is mapped in a way that Aludel does not derive yet, so the foreign key to it is"
              + " unknown.");
    }
    return binding;
  }
}
