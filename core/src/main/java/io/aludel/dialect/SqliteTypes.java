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

/**
 * The types that Hibernate ORM 7.4's community dialect for SQLite writes. SQLite itself keeps them
 * as a text, and makes one of five affinities of it.
 */
final class SqliteTypes {

  private SqliteTypes() {}

  static String sql(Type type) {
    if (type instanceof Plain plain) {
      return plain(plain);
    }
    if (type instanceof Floating) {
      return "float";
    }
    if (type instanceof Decimal decimal) {
      return "numeric(" + decimal.precision() + "," + decimal.scale() + ")";
    }
    if (type instanceof Char text) {
      return "char(" + text.length() + ")";
    }
    if (type instanceof Varchar text) {
      return "varchar(" + text.length() + ")";
    }
    if (type instanceof Binary || type instanceof Varbinary || type instanceof Array) {
      // Of an array, the bytes that Java serializes it to.
      return "blob";
    }
    if (type instanceof Temporal temporal) {
      return temporal(temporal);
    }
    if (type instanceof Enumeration enumeration) {
      return "varchar(" + enumeration.length() + ")";
    }
    if (type instanceof Ordinal ordinal) {
      return plain(ordinal.integer());
    }
    return ((Verbatim) type).sql();
  }

  private static String plain(Plain type) {
    return switch (type) {
      case UUID, INET -> "blob";
      case JSON, XML -> "clob";
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DATE, CLOB, BLOB -> type.text();
    };
  }

  private static String temporal(Temporal type) {
    return switch (type.kind()) {
      case TIME, TIME_TZ -> "time(" + type.digits() + ")";
      case TIME_OFFSET -> "time";
      case TIMESTAMP, TIMESTAMP_TZ, INSTANT -> "timestamp";
    };
  }
}
