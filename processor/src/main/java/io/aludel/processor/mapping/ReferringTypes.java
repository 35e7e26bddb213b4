package io.aludel.processor.mapping;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import java.util.List;
import java.util.Optional;

/** The types of columns that refer to others. */
final class ReferringTypes {

  private ReferringTypes() {}

  /** The type of the column referred to; which constants an enum has is checked there alone. */
  static Type to(Type key) {
    if (key instanceof Enumeration enumeration) {
      return enumeration.unchecked();
    }
    return key instanceof Ordinal ordinal ? ordinal.integer() : key;
  }

  /**
   * The type of a column that refers to another.
   *
   * @param named whether its join column has a name: then the digits of seconds of the column
   *     referred to are not taken over
   */
  static Type to(MappedColumn referenced, boolean named, ColumnMapper columns) {
    Type type = to(referenced.referenceType());
    return named && type instanceof Type.Temporal
        ? columns.plainType(referenced.attribute()).orElse(type)
        : type;
  }

  /**
   * The type of a column that is part of a key as well: an enum that the key says it holds is
   * checked there, too.
   *
   * @param type the type that the column has to refer to another
   * @param part the attribute of the key
   */
  static Type checked(Type type, Optional<Attribute> part, MappingContext context) {
    Optional<Attribute> enumeration = part.filter(each -> JavaTypes.isEnum(each.type()));
    if (enumeration.isEmpty()) {
      return type;
    }
    List<String> constants =
        context.constants(JavaTypes.element(enumeration.get().type()).orElseThrow());
    if (EnumTypes.isStoredByName(enumeration.get())) {
      return type instanceof Enumeration named ? new Enumeration(constants, named.length()) : type;
    }
    Ordinal ordinal = new Ordinal(constants);
    return ordinal.integer() == type ? ordinal : type;
  }
}
