package io.aludel.processor.mapping;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Questions about the types of attributes. */
final class JavaTypes {

  private JavaTypes() {}

  /** A type's name without type arguments and annotations: {@code int}, {@code byte[]}. */
  static String nameOf(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> nameOf(((ArrayType) type).getComponentType()) + "[]";
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case SHORT -> "short";
      case INT -> "int";
      case LONG -> "long";
      case CHAR -> "char";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case DECLARED ->
          ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
      default -> "";
    };
  }

  /** The class or interface that a type is one of. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  /** Whether values of a class can be serialized. */
  static boolean isSerializable(TypeMirror type, MappingContext context) {
    TypeElement serializable = context.elements.getTypeElement("java.io.Serializable");
    return type.getKind() == TypeKind.DECLARED
        && serializable != null
        && context.types.isAssignable(context.types.erasure(type), serializable.asType());
  }

  static boolean isEnum(TypeMirror type) {
    return element(type).filter(each -> each.getKind() == ElementKind.ENUM).isPresent();
  }

  /** What a type argument stands for: a wildcard or variable for its bound. */
  static TypeMirror bound(TypeMirror argument, MappingContext context) {
    if (argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return bound(wildcard.getExtendsBound(), context);
    }
    return argument.getKind() == TypeKind.TYPEVAR || argument.getKind() == TypeKind.WILDCARD
        ? context.types.erasure(argument)
        : argument;
  }

  /** The last type argument: the element type of a collection, the value type of a map. */
  static Optional<TypeMirror> lastArgument(TypeMirror type) {
    List<? extends TypeMirror> arguments =
        type.getKind() == TypeKind.DECLARED
            ? ((DeclaredType) type).getTypeArguments()
            : List.<TypeMirror>of();
    return arguments.isEmpty()
        ? Optional.empty()
        : Optional.of(arguments.get(arguments.size() - 1));
  }
}
