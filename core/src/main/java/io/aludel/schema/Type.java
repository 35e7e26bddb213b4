package io.aludel.schema;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A logical column type: what the mapping means, before a database shapes it.
 *
 * <p>The set is closed. Each type has one rendering a database, frozen within a {@code format}
 * number of the history.
 */
public sealed interface Type {

  /**
   * The canonical spelling, as history files hold it: {@code varchar(20)}, {@code
   * enum{DRAFT,PAID}}.
   */
  String text();

  /** How values of this type become values of {@code target}. */
  default Conversion conversionTo(Type target) {
    return Conversions.between(this, target);
  }

  /** Types without parameters. */
  enum Plain implements Type {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    DATE,
    UUID,
    /** A document in JSON: {@code jsonb} on PostgreSQL. */
    JSON,
    /** A document in XML; a character large object where the database knows none. */
    XML,
    /** An address of the Internet; its bytes where the database knows none. */
    INET,
    /** Character large object: a {@code @Lob} of characters. */
    CLOB,
    /** Binary large object: a {@code @Lob} of bytes. */
    BLOB;

    private final String text = name().toLowerCase(Locale.ROOT);

    @Override
    public String text() {
      return text;
    }
  }

  /**
   * A binary floating-point number with that many bits of mantissa: 24 for {@code float}, 53 for
   * {@code double}.
   */
  record Floating(int bits) implements Type {
    @Override
    public String text() {
      return "float(" + bits + ")";
    }
  }

  /** An exact number of {@code precision} decimal digits, {@code scale} of them after the point. */
  record Decimal(int precision, int scale) implements Type {
    @Override
    public boolean equals(Object other) {
      return other instanceof Decimal decimal
          && precision == decimal.precision
          && scale == decimal.scale;
    }

    @Override
    public int hashCode() {
      return Objects.hash(precision, scale);
    }

    @Override
    public String text() {
      return "decimal(" + precision + "," + scale + ")";
    }
  }

  /** Text of exactly {@code length} characters. */
  record Char(int length) implements Type {
    @Override
    public String text() {
      return "char(" + length + ")";
    }
  }

  /** Text of at most {@code length} characters. */
  record Varchar(int length) implements Type {
    @Override
    public boolean equals(Object other) {
      return other instanceof Varchar varchar && length == varchar.length;
    }

    @Override
    public int hashCode() {
      return length;
    }

    @Override
    public String text() {
      return "varchar(" + length + ")";
    }
  }

  /** Exactly {@code length} bytes. */
  record Binary(int length) implements Type {
    @Override
    public String text() {
      return "binary(" + length + ")";
    }
  }

  /** At most {@code length} bytes. */
  record Varbinary(int length) implements Type {
    @Override
    public String text() {
      return "varbinary(" + length + ")";
    }
  }

  /** A point or span of time, with {@code digits} digits of fractional seconds. */
  record Temporal(Kind kind, int digits) implements Type {

    /** What a temporal value means. */
    public enum Kind {
      /** A time of day without a zone. */
      TIME,
      /** A time of day whose offset the application brings to one of its own where it must. */
      TIME_TZ,
      /** A time of day, stored with its offset by every database that can. */
      TIME_OFFSET,
      /** A date and time without a zone. */
      TIMESTAMP,
      /** A date and time with an offset. */
      TIMESTAMP_TZ,
      /** A moment on the UTC time line. */
      INSTANT;

      /**
       * Whether every database keeps both in the same way: a moment is brought to UTC, and so is
       * what has an offset.
       */
      public boolean isStoredLike(Kind other) {
        return this == other || (isMoment() && other.isMoment());
      }

      private boolean isMoment() {
        return this == TIMESTAMP_TZ || this == INSTANT;
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Temporal temporal
          && kind == temporal.kind
          && digits == temporal.digits;
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, digits);
    }

    @Override
    public String text() {
      return kind.name().toLowerCase(Locale.ROOT) + "(" + digits + ")";
    }
  }

  /**
   * The constants of an enum, stored by name.
   *
   * @param constants the names, in the order of their declaration
   * @param length how many characters a column has where the database knows no enums
   * @param checked whether a check keeps other values out where the database knows no enums; not in
   *     what refers to such a column, which no other value can get into either
   */
  record Enumeration(List<String> constants, int length, boolean checked) implements Type {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    /** One whose values are checked. */
    public Enumeration(List<String> constants, int length) {
      this(constants, length, true);
    }

    /** The same without a check. */
    public Enumeration unchecked() {
      return new Enumeration(constants, length, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Enumeration enumeration
          && constants.equals(enumeration.constants)
          && length == enumeration.length
          && checked == enumeration.checked;
    }

    @Override
    public int hashCode() {
      return Objects.hash(constants, length, checked);
    }

    @Override
    public String text() {
      return "enum{"
          + String.join(",", constants)
          + "}"
          + (length == 255 ? "" : "(" + length + ")")
          + (checked ? "" : " unchecked");
    }
  }

  /** The constants of an enum, stored by their position, counted from 0. */
  record Ordinal(List<String> constants) implements Type {

    /** Hibernate's {@code EnumJavaType}: above this many constants, a {@code smallint}. */
    private static final int TINYINT_CONSTANTS = 128;

    public Ordinal {
      constants = List.copyOf(constants);
    }

    /** The type of the positions, whichever of them stand for a constant. */
    public Plain integer() {
      return constants.size() <= TINYINT_CONSTANTS ? Plain.TINYINT : Plain.SMALLINT;
    }

    @Override
    public String text() {
      return constants.stream().collect(Collectors.joining(",", "ordinal{", "}"));
    }
  }

  /**
   * Several values of one type, in order.
   *
   * @param element the type of each, which is no array itself
   * @param length how many there may be; 0 for any number
   */
  record Array(Type element, int length) implements Type {
    public Array {
      if (element instanceof Array || element instanceof Verbatim) {
        throw new SchemaException("an array cannot have elements of type " + element.text());
      }
    }

    @Override
    public String text() {
      return "array{" + element.text() + "}" + (length == 0 ? "" : "(" + length + ")");
    }
  }

  /**
   * What a {@code columnDefinition} says, handed to the database as it stands.
   *
   * @param constants the constants of an enum that is stored by name in it, which are checked where
   *     the database knows no enums; empty where there is nothing to check
   */
  record Verbatim(String sql, List<String> constants) implements Type {
    public Verbatim {
      constants = List.copyOf(constants);
    }

    /** One of which nothing but the definition is known. */
    public Verbatim(String sql) {
      this(sql, List.of());
    }

    @Override
    public String text() {
      return (constants.isEmpty() ? "" : "enum{" + String.join(",", constants) + "} as ")
          + ("sql{" + sql + "}");
    }
  }

  /**
   * Reads the canonical spelling.
   *
   * @throws SchemaException if {@code text} is none, with the nearest type's name
   */
  static Type parse(String text) {
    return TypeParser.parse(text);
  }
}
