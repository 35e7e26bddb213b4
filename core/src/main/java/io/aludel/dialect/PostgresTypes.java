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

/** The types of PostgreSQL, as Hibernate ORM 7.4 uses them. */
final class PostgresTypes {

  /** The greatest {@code n} of {@code varchar(n)} (manual, 8.3). */
  private static final int LONGEST = 10_485_760;

  private static final int FLOAT_BITS = 24;

  private PostgresTypes() {}

  static String sql(Type type) {
    if (type instanceof Plain plain) {
      return plain(plain);
    }
    if (type instanceof Floating floating) {
      return floating.bits() <= FLOAT_BITS ? "float4" : "float(" + floating.bits() + ")";
    }
    if (type instanceof Decimal decimal) {
      return "numeric(" + decimal.precision() + "," + decimal.scale() + ")";
    }
    if (type instanceof Char text) {
      return "char(" + text.length() + ")";
    }
    if (type instanceof Varchar text) {
      return varchar(text.length());
    }
    if (type instanceof Binary || type instanceof Varbinary) {
      return "bytea";
    }
    if (type instanceof Temporal temporal) {
      return temporal(temporal);
    }
    if (type instanceof Enumeration enumeration) {
      return varchar(enumeration.length());
    }
    if (type instanceof Ordinal) {
      return "smallint";
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
      case TINYINT -> "smallint";
      case CLOB, BLOB -> "oid";
      case JSON -> "jsonb";
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, DATE, UUID, XML, INET -> type.text();
    };
  }

  private static String varchar(int length) {
    return length > LONGEST ? "text" : "varchar(" + length + ")";
  }

  /** A time with an offset has a column without one: Hibernate brings it to its own time zone. */
  private static String temporal(Temporal type) {
    return switch (type.kind()) {
      case TIME, TIME_TZ -> "time(" + type.digits() + ")";
      case TIME_OFFSET -> "time(" + type.digits() + ") with time zone";
      case TIMESTAMP -> "timestamp(" + type.digits() + ")";
      case TIMESTAMP_TZ, INSTANT -> "timestamp(" + type.digits() + ") with time zone";
    };
  }
}
