package io.aludel.pairs;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Type;

/** Values as SQL, those too of which no dialect knows literals. */
final class Values {

  private Values() {}

  static String sql(Dialect dialect, Type type, String value) {
    boolean sqlite = dialect.name().equals("sqlite");
    if (type instanceof Type.Array) {
      return switch (dialect.name()) {
        case "mariadb" -> "'[" + value + "]'";
        case "sqlite" -> "X'0" + value.length() + "'";
        default -> "array[" + value + "]";
      };
    }
    if (type == Type.Plain.XML || type == Type.Plain.INET) {
      return bare(dialect, type, value);
    }
    if (type instanceof Type.Temporal temporal) {
      boolean local =
          switch (temporal.kind()) {
            case TIME, TIME_TZ, TIMESTAMP -> true;
            case TIME_OFFSET, TIMESTAMP_TZ, INSTANT -> false;
          };
      if (sqlite && local) {
        return number(value);
      }
      return value.endsWith("+00:00") && !keepsOffset(dialect, temporal)
          ? dialect.text(value.substring(0, 8))
          : dialect.literal(type, value);
    }
    if (dialect.name().equals("postgresql")
        && (type == Type.Plain.CLOB || type == Type.Plain.BLOB)) {
      // A large object that is not there is a number like any other.
      return Integer.toString(value.hashCode() & 0xffff);
    }
    return sqlite && type == Type.Plain.DATE ? number(value) : dialect.literal(type, value);
  }

  private static boolean keepsOffset(Dialect dialect, Type.Temporal type) {
    return switch (dialect.name()) {
      case "mariadb" -> false;
      case "postgresql" -> type.kind() == Type.Temporal.Kind.TIME_OFFSET;
      default -> true;
    };
  }

  private static String bare(Dialect dialect, Type type, String value) {
    if (dialect.name().equals("postgresql")) {
      return "cast(" + dialect.text(value) + " as " + dialect.type(type) + ")";
    }
    return type == Type.Plain.XML ? dialect.text(value) : "X'7f000001'";
  }

  /** SQLite's driver keeps milliseconds; which, does not matter. */
  private static String number(String value) {
    return Long.toString(1_700_000_000_000L + value.hashCode());
  }
}
