package io.aludel.processor.mapping.basic;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Binary;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Floating;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import io.aludel.schema.Type.Temporal.Kind;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The SQL types that Hibernate ORM 7.4 knows by number ({@code java.sql.Types} and its own {@code
 * org.hibernate.type.SqlTypes}), with the logical type that each stands for. National text is text:
 * the databases served have one character set.
 */
public enum SqlCode {
  BIT(-7, Family.BOOLEAN),
  BOOLEAN(16, Family.BOOLEAN),
  TINYINT(-6, Family.TINYINT),
  SMALLINT(5, Family.SMALLINT),
  INTEGER(4, Family.INTEGER),
  BIGINT(-5, Family.BIGINT),
  FLOAT(6, Family.FLOATING),
  REAL(7, Family.REAL),
  DOUBLE(8, Family.FLOATING),
  NUMERIC(2, Family.DECIMAL),
  DECIMAL(3, Family.DECIMAL),
  DURATION(3015, Family.DECIMAL),
  CHAR(1, Family.CHAR),
  NCHAR(-15, Family.CHAR),
  VARCHAR(12, Family.TEXT),
  NVARCHAR(-9, Family.TEXT),
  LONGVARCHAR(-1, Family.LONG_TEXT),
  LONGNVARCHAR(-16, Family.LONG_TEXT),
  LONG32VARCHAR(4001, Family.ENDLESS_TEXT),
  LONG32NVARCHAR(4002, Family.ENDLESS_TEXT),
  CLOB(2005, Family.CLOB),
  NCLOB(2011, Family.CLOB),
  MATERIALIZED_CLOB(3005, Family.CLOB),
  MATERIALIZED_NCLOB(3006, Family.CLOB),
  BINARY(-2, Family.BINARY),
  VARBINARY(-3, Family.BYTES),
  LONGVARBINARY(-4, Family.LONG_BYTES),
  LONG32VARBINARY(4003, Family.ENDLESS_BYTES),
  BLOB(2004, Family.BLOB),
  MATERIALIZED_BLOB(3004, Family.BLOB),
  DATE(91, Family.DATE),
  LOCAL_DATE(3010, Family.DATE),
  TIME(92, Family.TIME),
  LOCAL_TIME(3011, Family.TIME),
  TIME_UTC(3007, Family.TIME_TZ),
  TIME_WITH_TIMEZONE(2013, Family.TIME_OFFSET),
  OFFSET_TIME(3013, Family.TIME_OFFSET),
  TIMESTAMP(93, Family.TIMESTAMP),
  LOCAL_DATE_TIME(3009, Family.TIMESTAMP),
  /** The driver's own idea of a moment: Hibernate gives it a column without a zone. */
  INSTANT(3008, Family.TIMESTAMP),
  TIMESTAMP_UTC(3003, Family.INSTANT),
  TIMESTAMP_WITH_TIMEZONE(2014, Family.TIMESTAMP_TZ),
  OFFSET_DATE_TIME(3012, Family.TIMESTAMP_TZ),
  ZONED_DATE_TIME(3014, Family.TIMESTAMP_TZ),
  UUID(3000, Family.UUID),
  JSON(3001, Family.JSON),
  SQLXML(2009, Family.XML),
  INET(3002, Family.INET);

  /** What several of them have in common: the shape of the column. */
  private enum Family {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    FLOATING,
    REAL,
    DECIMAL,
    CHAR,
    TEXT,
    LONG_TEXT,
    ENDLESS_TEXT,
    CLOB,
    BINARY,
    BYTES,
    LONG_BYTES,
    ENDLESS_BYTES,
    BLOB,
    DATE,
    TIME,
    TIME_TZ,
    TIME_OFFSET,
    TIMESTAMP,
    TIMESTAMP_TZ,
    INSTANT,
    UUID,
    JSON,
    XML,
    INET;

    Type type(Sizing sizing) {
      return switch (this) {
        case FLOATING -> new Floating(sizing.bits());
        case REAL -> new Floating(24);
        case DECIMAL -> new Decimal(sizing.precision(), sizing.scale());
        case CHAR -> new Char(sizing.length());
        case TEXT -> new Varchar(sizing.length());
        case LONG_TEXT -> new Varchar(sizing.longLength());
        case ENDLESS_TEXT -> new Varchar(Integer.MAX_VALUE);
        case BINARY -> new Binary(sizing.byteLength());
        case BYTES -> new Varbinary(sizing.byteLength());
        case LONG_BYTES -> new Varbinary(sizing.longLength());
        case ENDLESS_BYTES -> new Varbinary(Integer.MAX_VALUE);
        case TIME, TIME_TZ, TIME_OFFSET, TIMESTAMP, TIMESTAMP_TZ, INSTANT ->
            new Temporal(Kind.valueOf(name()), sizing.precision());
        case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, CLOB, BLOB, DATE, UUID, JSON, XML, INET ->
            Plain.valueOf(name());
      };
    }

    Optional<String> trouble(Sizing sizing) {
      return switch (this) {
        case FLOATING -> sizing.floatingTrouble();
        case REAL -> sizing.scaleTrouble("a floating-point column");
        case TIME, TIME_TZ, TIME_OFFSET, TIMESTAMP, TIMESTAMP_TZ, INSTANT ->
            sizing.temporalTrouble();
        case INET -> sizing.addressTrouble();
        default -> Optional.empty();
      };
    }
  }

  private final int number;
  private final Family family;

  SqlCode(int number, Family family) {
    this.number = number;
    this.family = family;
  }

  /** The type of that number, if it is one that has a logical type. */
  public static Optional<SqlCode> of(int number) {
    return Stream.of(values()).filter(code -> code.number == number).findFirst();
  }

  /** The type of a column for values of a Java type. */
  public Type type(JavaBasic java, Size size) {
    return family.type(new Sizing(java, size));
  }

  /** What makes no sense about a size, in a sentence; Hibernate refuses it, or the databases do. */
  public Optional<String> trouble(JavaBasic java, Size size) {
    return family.trouble(new Sizing(java, size));
  }

  /** Whether it holds text, be it a large object. */
  public boolean isText() {
    return switch (family) {
      case CHAR, TEXT, LONG_TEXT, ENDLESS_TEXT, CLOB -> true;
      default -> false;
    };
  }

  /** Whether it holds whole numbers. */
  public boolean isInteger() {
    return switch (family) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
      default -> false;
    };
  }

  /** The large object that {@code @Lob} makes of it; itself where that changes nothing. */
  public SqlCode asLob() {
    return switch (family) {
      case CHAR, TEXT, LONG_TEXT -> CLOB;
      case BINARY, BYTES, LONG_BYTES -> BLOB;
      default -> this;
    };
  }
}
