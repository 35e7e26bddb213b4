package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Refuses attributes of a type variable that nothing gives a type, as Hibernate does: one of an
 * entity itself, or of a class that is extended or embedded without type arguments.
 */
final class UnboundTypes {

  /** Hibernate asks for no type where one of these is on the attribute. */
  private static final List<String> SETTLING =
      List.of(
          Jpa.BASIC,
          Jpa.HIBERNATE_PACKAGE + "Any",
          Jpa.HIBERNATE_PACKAGE + "JavaType",
          Jpa.HIBERNATE_PACKAGE + "JdbcTypeCode",
          Jpa.HIBERNATE_PACKAGE + "ManyToAny",
          Jpa.HIBERNATE_PACKAGE + "TargetEmbeddable",
          Jpa.HIBERNATE_PACKAGE + "Type");

  private static final List<String> ASSOCIATIONS =
      List.of(Jpa.MANY_TO_MANY, Jpa.MANY_TO_ONE, Jpa.ONE_TO_MANY, Jpa.ONE_TO_ONE);

  private final MappingContext context;

  UnboundTypes(MappingContext context) {
    this.context = context;
  }

  /** Whether an attribute of a hierarchy has a type that is known, which is reported if not. */
  boolean accepts(Attribute attribute, Hierarchy hierarchy) {
    Optional<TypeMirror> variable = Optional.empty();
    for (DeclaredType type : hierarchy.classes()) {
      if (type.asElement().equals(attribute.declaring())) {
        variable = variable(type, attribute.member());
        break;
      }
    }
    if (variable.isEmpty() || isSettled(attribute)) {
      return true;
    }
    context.report(
        Code.TYPE_UNSUPPORTED,
        attribute.place(),
        attribute
            + ": nothing says what "
            + variable.get()
            + " is in "
            + hierarchy.type().getQualifiedName()
            + ", and Hibernate does not start with such an attribute. "
            + wayOut(attribute, hierarchy));
    return false;
  }

  private static String wayOut(Attribute attribute, Hierarchy hierarchy) {
    String target =
        attribute
            .findFirst(ASSOCIATIONS)
            .map(kind -> ", or name the entity: " + kind.shortName() + "(targetEntity = ….class).")
            .orElse(".");
    String name = attribute.declaring().getSimpleName().toString();
    return attribute.declaring().equals(hierarchy.type())
            && hierarchy.role() == Hierarchy.Role.ENTITY
        ? "Declare it with a type of its own, or move it to a @MappedSuperclass that each entity"
            + " extends with one: extends Base<Integer>"
            + target
        : "Say it where " + name + " is extended or embedded: " + name + "<Integer>" + target;
  }

  private static boolean isSettled(Attribute attribute) {
    return attribute
        .findFirst(ASSOCIATIONS)
        .map(
            association ->
                association
                    .classLiteral("targetEntity")
                    .filter(target -> target.getKind() == TypeKind.DECLARED)
                    .isPresent())
        .orElseGet(
            () ->
                attribute.hasAny(SETTLING)
                    || JavaTypes.nameOf(attribute.type()).equals("java.lang.Class"));
  }

  /** The variable in the type of a member that a class leaves open, if there is one. */
  private Optional<TypeMirror> variable(DeclaredType owner, Element member) {
    TypeMirror type =
        owner.getTypeArguments().isEmpty()
            ? member.asType()
            : context.types.asMemberOf(owner, member);
    return variable(
        member instanceof ExecutableElement ? ((ExecutableType) type).getReturnType() : type);
  }

  private static Optional<TypeMirror> variable(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return Optional.of(type);
    }
    for (TypeMirror part : parts(type)) {
      Optional<TypeMirror> variable = variable(part);
      if (variable.isPresent()) {
        return variable;
      }
    }
    return Optional.empty();
  }

  private static List<? extends TypeMirror> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return List.of(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .flatMap(Stream::ofNullable)
          .toList();
    }
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }
}
