package io.aludel.processor.mapping;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Binary;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of columns that refer to others. */
final class ReferringTypes {

  private static final Set<Class<? extends Type>> SIZED =
      Set.of(Varchar.class, Char.class, Varbinary.class, Binary.class, Decimal.class);

  private ReferringTypes() {}

  /** The type of the column referred to; which constants an enum has is checked there alone. */
  static Type to(Type key) {
    if (key instanceof Enumeration enumeration) {
      return enumeration.unchecked();
    }
    return key instanceof Ordinal ordinal ? ordinal.integer() : key;
  }

  /**
   * A type as large as that of the key that it shares, if both are of a kind; the digits of seconds
   * are its own.
   */
  static Type sized(Type own, Type key) {
    if (own instanceof Enumeration named && key instanceof Enumeration other) {
      return new Enumeration(named.constants(), other.length(), named.checked());
    }
    boolean alike = own.getClass().equals(key.getClass());
    return alike && SIZED.contains(own.getClass()) ? key : own;
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
