package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.basic.JavaBasic;
import io.aludel.processor.mapping.basic.Size;
import io.aludel.processor.mapping.basic.SqlCode;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The columns of enums (Jakarta Persistence, sections 11.1.18 and 11.1.19). */
final class EnumTypes {

  private static final int LENGTH = 255;

  private static final Set<String> NUMBERS = Set.of("byte", "short", "int");

  private final MappingContext context;

  EnumTypes(MappingContext context) {
    this.context = context;
  }

  /** The type of an enum's column; nothing where it can have none, which is reported. */
  Optional<ColumnType> typeOf(Attribute attribute, Optional<SqlCode> code, Size size) {
    TypeElement type = JavaTypes.element(attribute.type()).orElseThrow();
    List<String> constants = context.constants(type);
    if (constants.isEmpty()) {
      context.report(
          Code.TYPE_UNSUPPORTED,
          attribute.place(),
          attribute
              + ": the enum "
              + type.getQualifiedName()
              + " has no constants, so the column could hold nothing. Add one, or make the"
              + " attribute @Transient.");
      return Optional.empty();
    }
    Optional<Element> valued = valueField(type);
    if (valued.isPresent()) {
      return ofValue(attribute, valued.get(), code, size);
    }
    if (code.isPresent()) {
      return Optional.of(ofCode(code.get(), constants, size));
    }
    return Optional.of(
        ColumnType.of(
            isStoredByName(attribute)
                ? new Enumeration(constants, size.length().orElse(LENGTH))
                : new Ordinal(constants)));
  }

  /**
   * The type of an enum with a {@code columnDefinition}, which leaves to say what constants there
   * are. With a code that says how they are stored, Hibernate checks them on every database;
   * without one, it believes in the enums of those that have some.
   */
  ColumnType defined(Attribute attribute, String definition, Optional<SqlCode> code) {
    TypeElement type = JavaTypes.element(attribute.type()).orElseThrow();
    List<String> constants = context.constants(type);
    if (constants.isEmpty() || storesValues(type)) {
      return ColumnType.of(new Verbatim(definition));
    }
    return code.isEmpty() && isStoredByName(attribute)
        ? ColumnType.of(new Verbatim(definition, constants))
        : new ColumnType(new Verbatim(definition), checks(code.orElse(SqlCode.TINYINT), constants));
  }

  private static ColumnType ofCode(SqlCode code, List<String> constants, Size size) {
    return new ColumnType(code.type(JavaBasic.ENUM, size), checks(code, constants));
  }

  private static List<UnaryOperator<String>> checks(SqlCode code, List<String> constants) {
    if (code.isText()) {
      return List.of(
          column ->
              constants.stream()
                  .map(constant -> "'" + constant + "'")
                  .collect(Collectors.joining(",", column + " in (", ")")));
    }
    return code.isInteger()
        ? List.of(column -> column + " between 0 and " + (constants.size() - 1))
        : List.of();
  }

  /**
   * The type of an enum that stores a field of its constants. Which values that has only the enum's
   * own code knows, so the check that Hibernate makes of them is left out.
   */
  private Optional<ColumnType> ofValue(
      Attribute attribute, Element field, Optional<SqlCode> code, Size size) {
    String type = JavaTypes.nameOf(field.asType());
    boolean fits = isStoredByName(attribute) ? isText(type) : NUMBERS.contains(type);
    if (!fits) {
      context.report(
          Code.MAPPING_INVALID,
          attribute.place(Jpa.ENUMERATED),
          attribute
              + ": the @EnumeratedValue of "
              + attribute.type()
              + " is a "
              + type
              + (isStoredByName(attribute)
                  ? ", and EnumType.STRING needs a String."
                  : ", and EnumType.ORDINAL needs a byte, short or int; a String needs"
                      + " @Enumerated(EnumType.STRING)."));
      return Optional.empty();
    }
    SqlCode usual =
        switch (type) {
          case "byte" -> SqlCode.TINYINT;
          case "short", "int" -> SqlCode.SMALLINT;
          default -> SqlCode.VARCHAR;
        };
    JavaBasic java = JavaBasic.of(type).orElse(JavaBasic.SERIALIZABLE);
    return Optional.of(ColumnType.of(code.orElse(usual).type(java, size)));
  }

  private static boolean isText(String type) {
    return type.equals("java.lang.String");
  }

  /** Whether an enum stores a field of its constants, so that these may be renamed and moved. */
  static boolean storesValues(TypeElement type) {
    return valueField(type).isPresent();
  }

  private static Optional<Element> valueField(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (Mirror.find(member, Jpa.ENUMERATED_VALUE).isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** Whether an enum is stored by its constants' names rather than by their positions. */
  static boolean isStoredByName(Attribute attribute) {
    Optional<Mirror> enumerated = attribute.find(Jpa.ENUMERATED);
    return enumerated.isPresent() && enumerated.get().constant("value").equals("STRING");
  }
}
