package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Refuses type variables where Hibernate 7.4 does not look at what stands for them: as the key of a
 * map, in an array, in a collection that is one column, and for embeddables in a collection. It
 * takes their bound instead, or does not start.
 */
record VariableParts(MappingContext context) {

  private static final List<String> TO_MANY = List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

  /** Whether an attribute has no such part, which is reported if it has. */
  boolean accepts(Attribute attribute) {
    TypeMirror declared = declared(attribute.member());
    Optional<TypeMirror> variable =
        declared instanceof ArrayType array
            ? inArray(attribute, array)
            : declared instanceof DeclaredType type
                    && attribute.type() instanceof DeclaredType resolved
                    && type.getTypeArguments().size() == resolved.getTypeArguments().size()
                ? inArguments(attribute, type, resolved)
                : Optional.empty();
    if (variable.isPresent()) {
      context.report(
          Code.TYPE_UNSUPPORTED,
          attribute.place(),
          attribute
              + ": Hibernate does not look at what stands for "
              + variable.get()
              + " here, so that it would store something else than the class says. Declare the"
              + " attribute in each class that gives "
              + variable.get()
              + " a type, with that type.");
    }
    return variable.isEmpty();
  }

  private static TypeMirror declared(Element member) {
    return member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
  }

  private static Optional<TypeMirror> inArray(Attribute attribute, ArrayType array) {
    TypeMirror component = array.getComponentType();
    while (component instanceof ArrayType inner) {
      component = inner.getComponentType();
    }
    return attribute.hasAny(TO_MANY) ? Optional.empty() : variable(component);
  }

  private Optional<TypeMirror> inArguments(
      Attribute attribute, DeclaredType declared, DeclaredType resolved) {
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    if (arguments.isEmpty() || arguments.stream().noneMatch(each -> isVariable(each))) {
      return Optional.empty();
    }
    int last = arguments.size() - 1;
    TypeMirror element = resolved.getTypeArguments().get(last);
    boolean plural = PluralAttribute.is(attribute);
    if (plural && last == 1 && context.isA(resolved, "java.util.Map")) {
      Optional<TypeMirror> key = variable(arguments.get(0));
      if (key.isPresent() && !isOf(resolved.getTypeArguments().get(0), Jpa.ENTITY)) {
        return key;
      }
    }
    boolean whole =
        !plural && !attribute.has(Jpa.CONVERT) && context.isA(resolved, "java.util.Collection");
    return whole || (plural && isOf(element, Jpa.EMBEDDABLE))
        ? variable(arguments.get(last))
        : Optional.empty();
  }

  private static boolean isOf(TypeMirror type, String annotation) {
    return JavaTypes.element(type)
        .filter(each -> Mirror.find(each, annotation).isPresent())
        .isPresent();
  }

  private static Optional<TypeMirror> variable(TypeMirror type) {
    return isVariable(type) ? Optional.of(type) : Optional.empty();
  }

  private static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR;
  }
}
