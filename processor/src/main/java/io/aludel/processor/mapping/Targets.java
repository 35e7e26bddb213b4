package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the entities that associations lead to. */
final class Targets {

  private static final List<String> TO_ONE = List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);

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
    Optional<TypeElement> target = entity(type);
    if (target.isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute + ": " + type + advice(attribute, kind, type));
      return Optional.empty();
    }
    return binding(attribute, kind, target.get());
  }

  /** The entity that a type is, if it is one. */
  static Optional<TypeElement> entity(TypeMirror type) {
    Optional<TypeElement> element = JavaTypes.element(type);
    return element.isPresent() && EntityBindings.isEntity(element.get())
        ? element
        : Optional.empty();
  }

  /** The type that a single-valued association leads to. */
  static TypeMirror type(Attribute attribute) {
    Optional<Mirror> kind = attribute.findFirst(TO_ONE);
    Optional<TypeMirror> stated =
        kind.isPresent() ? kind.get().classLiteral("targetEntity") : Optional.empty();
    return stated.isPresent() && stated.get().getKind() != TypeKind.VOID
        ? stated.get()
        : attribute.type();
  }

  private String advice(Attribute attribute, Mirror kind, TypeMirror type) {
    if (TO_ONE.contains(kind.name()) && CollectionShape.holdsSeveral(type, context)) {
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
