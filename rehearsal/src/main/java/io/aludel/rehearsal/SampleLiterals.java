package io.aludel.rehearsal;

import io.aludel.dialect.Dialect;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Array;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;

/** Writes made-up values as SQL, of those types too of which no dialect knows literals. */
record SampleLiterals(Dialect dialect) {

  /** A moment in milliseconds, as SQLite's driver keeps what has no offset. */
  private static final long MOMENT = 1_767_268_800_000L;

  String of(Type type, String value) {
    if (isLargeObject(type)) {
      // A large object that is not there is a number like any other, and leaves nothing behind.
      return Integer.toString(Math.abs(value.hashCode() % 10_000));
    }
    try {
      return dialect.literal(type, value);
    } catch (SchemaException unknown) {
      return bare(type, value);
    }
  }

  private boolean isLargeObject(Type type) {
    return dialect.name().equals("postgresql") && (type == Plain.CLOB || type == Plain.BLOB);
  }

  private String bare(Type type, String value) {
    boolean isPostgres = dialect.name().equals("postgresql");
    if (type instanceof Array) {
      return switch (dialect.name()) {
        case "h2" -> "array[]";
        case "postgresql" -> "'{}'";
        case "mariadb" -> "'[]'";
        default -> "X'00'";
      };
    }
    if (type == Plain.INET && !isPostgres) {
      return "X'c0000201'";
    }
    if (dialect.name().equals("sqlite") && (type instanceof Temporal || type == Plain.DATE)) {
      return Long.toString(MOMENT + Math.abs(value.hashCode() % 1_000) * 1_000L);
    }
    // A text with an offset, where the database keeps none.
    return dialect.text(type instanceof Temporal ? value.substring(0, 8) : value);
  }
}
