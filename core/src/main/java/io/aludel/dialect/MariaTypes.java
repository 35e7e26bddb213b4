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
import java.util.stream.Collectors;

/** The types of MariaDB, as Hibernate ORM 7.4 uses them. */
final class MariaTypes {

  /** Hibernate's lengths, past which a column is a text or a BLOB. */
  static final int LONGEST = 65_535;

  private static final int LONGEST_MEDIUM = 16_777_215;

  /** Hibernate's length for an address. */
  private static final int INET_BYTES = 19;

  /** A single precision number has 24 bits, of which Hibernate states 23 to MariaDB. */
  private static final int SINGLE_BITS = 24;

  private MariaTypes() {}

  static String sql(Type type) {
    if (type instanceof Plain plain) {
      return plain(plain);
    }
    if (type instanceof Floating floating) {
      return "float(" + (floating.bits() == SINGLE_BITS ? SINGLE_BITS - 1 : floating.bits()) + ")";
    }
    if (type instanceof Decimal decimal) {
      return "decimal(" + decimal.precision() + "," + decimal.scale() + ")";
    }
    if (type instanceof Char text) {
      // Hibernate asks for no char there, which would lose the spaces at a text's end.
      return "varchar(" + text.length() + ")";
    }
    if (type instanceof Varchar text) {
      return text.length() > LONGEST
          ? large(text.length(), "text")
          : "varchar(" + text.length() + ")";
    }
    if (type instanceof Binary bytes) {
      return "binary(" + bytes.length() + ")";
    }
    if (type instanceof Varbinary bytes) {
      return bytes.length() > LONGEST
          ? large(bytes.length(), "blob")
          : "varbinary(" + bytes.length() + ")";
    }
    if (type instanceof Temporal temporal) {
      return temporal(temporal);
    }
    if (type instanceof Enumeration enumeration) {
      return enumeration(enumeration);
    }
    if (type instanceof Ordinal ordinal) {
      return plain(ordinal.integer());
    }
    return type instanceof Array ? "json" : ((Verbatim) type).sql();
  }

  private static String large(int length, String kind) {
    return (length > LONGEST_MEDIUM ? "long" : "medium") + kind;
  }

  private static String plain(Plain type) {
    return switch (type) {
      case BOOLEAN -> "bit";
      case CLOB, XML -> "longtext";
      case BLOB -> "longblob";
      case INET -> "varbinary(" + INET_BYTES + ")";
      case TINYINT, SMALLINT, INTEGER, BIGINT, DATE, UUID, JSON -> type.text();
    };
  }

  /** Times with an offset are brought to UTC by Hibernate. */
  private static String temporal(Temporal type) {
    return switch (type.kind()) {
      case TIME, TIME_TZ, TIME_OFFSET -> "time(" + type.digits() + ")";
      case TIMESTAMP, TIMESTAMP_TZ, INSTANT -> "datetime(" + type.digits() + ")";
    };
  }

  /** In alphabetical order, whatever order they are declared in: so does Hibernate. */
  private static String enumeration(Enumeration type) {
    return type.constants().stream()
        .sorted()
        .map(Literals::quote)
        .collect(Collectors.joining(",", "enum (", ")"));
  }
}
