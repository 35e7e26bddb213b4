package io.aludel.dialect;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Array;
import io.aludel.schema.Type.Binary;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Floating;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.stream.Collectors;

/** The types of H2, as Hibernate ORM 7.4 uses them. */
final class H2Types {

  /** {@code org.h2.engine.Constants#MAX_STRING_LENGTH}, past which Hibernate takes a LOB. */
  private static final int LONGEST = 1_048_576;

  /** Hibernate's length for an address: 16 bytes would do. */
  private static final int INET_BYTES = 19;

  private H2Types() {}

  static String sql(Type type) {
    if (type instanceof Plain plain) {
      return plain(plain);
    }
    if (type instanceof Floating floating) {
      return "float(" + floating.bits() + ")";
    }
    if (type instanceof Decimal decimal) {
      return "numeric(" + decimal.precision() + "," + decimal.scale() + ")";
    }
    if (type instanceof Char text) {
      return "char(" + text.length() + ")";
    }
    if (type instanceof Varchar text) {
      return text.length() > LONGEST ? "clob" : "varchar(" + text.length() + ")";
    }
    if (type instanceof Binary bytes) {
      return "binary(" + bytes.length() + ")";
    }
    if (type instanceof Varbinary bytes) {
      return bytes.length() > LONGEST ? "blob" : "varbinary(" + bytes.length() + ")";
    }
    if (type instanceof Temporal temporal) {
      return temporal(temporal);
    }
    if (type instanceof Enumeration enumeration) {
      return enumeration(enumeration.constants());
    }
    if (type instanceof Ordinal ordinal) {
      return plain(ordinal.integer());
    }
    if (type instanceof Array array) {
      return sql(array.element())
          + " array"
          + (array.length() > 0 ? "[" + array.length() + "]" : "");
    }
    return ((Verbatim) type).sql();
  }

  private static String plain(Plain type) {
    return switch (type) {
      case XML -> "clob";
      case INET -> "varbinary(" + INET_BYTES + ")";
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DATE, UUID, JSON, CLOB, BLOB -> type.text();
    };
  }

  private static String temporal(Temporal type) {
    return switch (type.kind()) {
      case TIME -> "time(" + type.digits() + ")";
      case TIME_TZ, TIME_OFFSET -> "time(" + type.digits() + ") with time zone";
      case TIMESTAMP -> "timestamp(" + type.digits() + ")";
      case TIMESTAMP_TZ, INSTANT -> "timestamp(" + type.digits() + ") with time zone";
    };
  }

  /** In alphabetical order, whatever order they are declared in: so does Hibernate. */
  private static String enumeration(List<String> constants) {
    return constants.stream()
        .sorted()
        .map(Literals::quote)
        .collect(Collectors.joining(",", "enum (", ")"));
  }
}
