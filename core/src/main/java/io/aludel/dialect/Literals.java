package io.aludel.dialect;

import io.aludel.schema.SchemaException;
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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes values as SQL literals, once it is sure that they are values of their type: what a person
 * wrote never reaches a statement in any other way.
 */
abstract class Literals {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-fA-F]{2})*");

  final String of(Type type, String value) {
    if (type instanceof Plain plain) {
      return plain(plain, value);
    }
    if (type instanceof Varchar text) {
      return text(type, value, text.length());
    }
    if (type instanceof Char text) {
      return text(type, value, text.length());
    }
    if (type instanceof Decimal decimal) {
      return NumberLiterals.decimal(decimal, value);
    }
    if (type instanceof Floating floating) {
      return NumberLiterals.floating(floating, value);
    }
    if (type instanceof Binary binary) {
      return binary(bytes(type, value, binary.length()));
    }
    if (type instanceof Varbinary binary) {
      return binary(bytes(type, value, binary.length()));
    }
    if (type instanceof Temporal temporal) {
      return temporal(temporal, value);
    }
    if (type instanceof Enumeration enumeration) {
      return text(enumeration.constants().get(position(type, enumeration.constants(), value)));
    }
    if (type instanceof Ordinal ordinal) {
      return Integer.toString(position(type, ordinal.constants(), value));
    }
    if (type instanceof Array) {
      throw noValue(type, value, "databases write arrays in ways of their own");
    }
    // What a columnDefinition names is known to the database alone, which reads the text itself.
    return text(value);
  }

  /** A text as the database reads it; standard SQL, unless the database has escapes. */
  String text(String value) {
    return quote(value);
  }

  /** A UUID, given in lower case. */
  String uuid(String value) {
    return text(value);
  }

  /** A date as its type's values are written: {@code 2026-01-31}. */
  String date(String value) {
    return TemporalLiterals.date(value);
  }

  /** Bytes, given in hexadecimal digits. */
  abstract String binary(String hexadecimal);

  abstract String binaryLargeObject(String hexadecimal);

  abstract String characterLargeObject(String value);

  /** A text that is known to be JSON. */
  abstract String json(String value);

  abstract String temporal(Temporal type, String value);

  static String quote(String value) {
    if (value.indexOf('\0') >= 0) {
      throw new SchemaException("a text with a NUL character cannot be stored");
    }
    return "'" + value.replace("'", "''") + "'";
  }

  static SchemaException invalid(Type type, String value, String allowed) {
    return new SchemaException(
        "'" + value + "' is no value of " + type.text() + ": allowed is " + allowed);
  }

  static SchemaException noValue(Type type, String value, String why) {
    return invalid(
        type, value, "no value here: " + why + "; give an SQL expression (backfillSql) instead");
  }

  private String plain(Plain type, String value) {
    return switch (type) {
      case BOOLEAN -> bool(value);
      case TINYINT, SMALLINT, INTEGER, BIGINT -> NumberLiterals.integer(type, value);
      case DATE -> date(value);
      case UUID -> {
        if (!UUID.matcher(value).matches()) {
          throw invalid(type, value, "a UUID like 123e4567-e89b-12d3-a456-426614174000");
        }
        yield uuid(value.toLowerCase(Locale.ROOT));
      }
      case JSON -> {
        if (!JsonText.isValid(value)) {
          throw invalid(type, value, "a JSON text like {\"key\": [1, true, null]}");
        }
        yield json(value);
      }
      case XML -> throw noValue(type, value, "only the database reads XML");
      case INET -> throw noValue(type, value, "databases store addresses in ways of their own");
      case CLOB -> characterLargeObject(value);
      case BLOB -> binaryLargeObject(bytes(type, value, Integer.MAX_VALUE));
    };
  }

  private static String bool(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (!lower.equals("true") && !lower.equals("false")) {
      throw invalid(Plain.BOOLEAN, value, "true or false");
    }
    return lower;
  }

  private String text(Type type, String value, int length) {
    if (value.length() > length) {
      throw invalid(
          type, value, "a text of at most " + length + " characters, and it has " + value.length());
    }
    return text(value);
  }

  private static String bytes(Type type, String value, int length) {
    if (!HEXADECIMAL.matcher(value).matches()) {
      throw invalid(type, value, "an even number of hexadecimal digits, two a byte");
    }
    if (value.length() / 2 > length) {
      throw invalid(type, value, "at most " + length + " bytes, and it has " + value.length() / 2);
    }
    return value.toLowerCase(Locale.ROOT);
  }

  private static int position(Type type, List<String> constants, String value) {
    int position = constants.indexOf(value);
    if (position < 0) {
      throw invalid(type, value, "one of " + String.join(", ", constants));
    }
    return position;
  }
}
