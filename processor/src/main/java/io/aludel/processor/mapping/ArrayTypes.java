package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.basic.Size;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The columns of arrays and collections of basic values that no {@code @ElementCollection} gives a
 * table of their own (Hibernate ORM 7.4: basic arrays).
 */
final class ArrayTypes {

  private static final String ARRAY = Jpa.HIBERNATE_PACKAGE + "Array";

  /** Hibernate takes these very interfaces; it serializes the classes that implement them. */
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  private static final Set<String> WRAPPERS = Set.of("java.lang.Byte[]", "java.lang.Character[]");

  /** One value each, although Java writes them as arrays. */
  private static final Set<String> VALUES = Set.of("byte[]", "char[]");

  private final MappingContext context;
  private final BasicTypes types;

  ArrayTypes(MappingContext context, BasicTypes types) {
    this.context = context;
    this.types = types;
  }

  /** Whether values of a type are stored as arrays. */
  static boolean isArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? !VALUES.contains(JavaTypes.nameOf(type))
        : COLLECTIONS.contains(JavaTypes.nameOf(type));
  }

  /** The array type of an attribute; nothing where it can have none, which is reported. */
  Optional<ColumnType> of(Attribute attribute, Size size) {
    TypeMirror type = attribute.type();
    if (WRAPPERS.contains(JavaTypes.nameOf(type))) {
      String primitive = JavaTypes.nameOf(type).contains("Byte") ? "byte[]" : "char[]";
      return refuse(
          attribute,
          "Hibernate refuses an array of wrappers, which could hold nulls. Use " + primitive + ".");
    }
    Optional<TypeMirror> element = element(type);
    boolean basic =
        element
            .filter(each -> !isArray(each) && !isStructured(each))
            // A collection of byte arrays is more than Hibernate can do; an array of them is not.
            .filter(each -> type.getKind() == TypeKind.ARRAY || each.getKind() != TypeKind.ARRAY)
            .isPresent();
    return basic
        ? of(attribute, element.get(), size.ofElements())
        : refuse(
            attribute,
            "no column type follows from "
                + type
                + ". Make it an @ElementCollection or an association, or the attribute @Transient.");
  }

  /** The type of arrays whose elements are stored as values of a type. */
  Optional<ColumnType> of(Attribute attribute, TypeMirror element, Size size) {
    int length = attribute.find(ARRAY).map(mirror -> mirror.number("length", 0)).orElse(0);
    return types
        .derive(attribute.withType(element), Optional.empty(), size)
        .map(type -> ColumnType.of(new Type.Array(type.type(), length)));
  }

  private Optional<ColumnType> refuse(Attribute attribute, String why) {
    context.report(Code.TYPE_UNSUPPORTED, attribute.place(), attribute + ": " + why);
    return Optional.empty();
  }

  private static boolean isStructured(TypeMirror type) {
    return JavaTypes.element(type)
        .filter(each -> Mirror.find(each, Jpa.EMBEDDABLE).isPresent())
        .isPresent();
  }

  private static Optional<TypeMirror> element(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(((ArrayType) type).getComponentType());
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.stream()
        .findFirst()
        .<TypeMirror>map(
            argument ->
                argument.getKind() == TypeKind.WILDCARD
                    ? ((WildcardType) argument).getExtendsBound()
                    : argument);
  }
}
