package io.aludel.processor.mapping.basic;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a basic Java type brings to its column: Jakarta Persistence, section 2.8, with the sizes
 * that Hibernate ORM 7.4 gives where the mapping gives none.
 *
 * @param code the SQL type that holds it, where the mapping names none
 * @param length the length as text
 * @param byteLength the length as bytes
 * @param precision the digits as a number, or of fractional seconds
 * @param bits the bits as a floating-point number
 * @param scale the digits after the point
 * @param temporal whether it is a time, which no length or precision is said of
 */
public record JavaBasic(
    SqlCode code,
    int length,
    int byteLength,
    int precision,
    int bits,
    int scale,
    boolean temporal) {

  private static final int LENGTH = 255;
  private static final int PRECISION = 19;
  private static final int SCALE = 2;

  /** The length that Hibernate gives to a large object. */
  private static final int LOB_LENGTH = 1_048_576;

  /** Text, bytes, and what is serialized into them. */
  private static JavaBasic of(SqlCode code) {
    return sized(code, LENGTH);
  }

  private static JavaBasic sized(SqlCode code, int length) {
    return new JavaBasic(code, length, length, PRECISION, PRECISION, SCALE, false);
  }

  private static JavaBasic number(SqlCode code, int length, int precision, int scale) {
    return new JavaBasic(code, length, length, precision, precision, scale, false);
  }

  private static JavaBasic temporal(SqlCode code, int digits) {
    return new JavaBasic(code, LENGTH, LENGTH, digits, digits, SCALE, true);
  }

  /** A type that is held as bytes: what Hibernate does not know, and serializes. */
  public static final JavaBasic SERIALIZABLE = of(SqlCode.VARBINARY);

  /** An enum, which has its position in the column where nothing else is said. */
  public static final JavaBasic ENUM = of(SqlCode.TINYINT);

  private static final Map<String, JavaBasic> BY_NAME = byName();

  /** The facts about a type by its name, which is {@code int} or {@code byte[]} too. */
  public static Optional<JavaBasic> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, JavaBasic> byName() {
    Map<String, JavaBasic> table = new TreeMap<>();
    putBoxed(table, "boolean", "Boolean", number(SqlCode.BOOLEAN, 1, 1, 0));
    putBoxed(table, "byte", "Byte", number(SqlCode.TINYINT, 1, 3, 0));
    putBoxed(table, "short", "Short", number(SqlCode.SMALLINT, 6, 5, 0));
    putBoxed(table, "int", "Integer", number(SqlCode.INTEGER, 11, 10, 0));
    putBoxed(table, "long", "Long", number(SqlCode.BIGINT, 20, 19, 0));
    putBoxed(table, "char", "Character", number(SqlCode.CHAR, 1, 3, 0));
    putBoxed(table, "float", "Float", new JavaBasic(SqlCode.FLOAT, 14, 14, 8, 24, SCALE, false));
    putBoxed(
        table, "double", "Double", new JavaBasic(SqlCode.DOUBLE, 24, 24, 17, 53, SCALE, false));
    table.put("char[]", of(SqlCode.VARCHAR));
    table.put("byte[]", of(SqlCode.VARBINARY));
    table.put("java.lang.String", of(SqlCode.VARCHAR));
    table.put("java.lang.Class", of(SqlCode.VARCHAR));
    table.put("java.math.BigDecimal", number(SqlCode.NUMERIC, 40, 38, 2));
    table.put("java.math.BigInteger", number(SqlCode.NUMERIC, 39, 38, 0));
    table.put(
        "java.util.UUID", new JavaBasic(SqlCode.UUID, 36, 16, PRECISION, PRECISION, SCALE, false));
    table.put("java.util.Currency", sized(SqlCode.VARCHAR, 3));
    table.put("java.util.Locale", of(SqlCode.VARCHAR));
    table.put("java.util.TimeZone", of(SqlCode.VARCHAR));
    table.put("java.net.URL", of(SqlCode.VARCHAR));
    table.put("java.net.InetAddress", sized(SqlCode.INET, 19));
    table.put("java.sql.Blob", sized(SqlCode.BLOB, LOB_LENGTH));
    table.put("java.sql.Clob", sized(SqlCode.CLOB, LOB_LENGTH));
    table.put("java.sql.NClob", of(SqlCode.NCLOB));
    putTemporals(table);
    return table;
  }

  private static void putTemporals(Map<String, JavaBasic> table) {
    JavaBasic date = temporal(SqlCode.DATE, PRECISION);
    JavaBasic time = temporal(SqlCode.TIME, 0);
    JavaBasic timestamp = temporal(SqlCode.TIMESTAMP, 6);
    table.put("java.sql.Date", date);
    table.put("java.sql.Time", time);
    table.put("java.sql.Timestamp", timestamp);
    table.put("java.util.Date", timestamp);
    table.put("java.util.Calendar", timestamp);
    table.put("java.time.LocalDate", date);
    table.put("java.time.LocalTime", time);
    table.put("java.time.LocalDateTime", timestamp);
    table.put("java.time.OffsetTime", temporal(SqlCode.TIME_UTC, 0));
    table.put("java.time.OffsetDateTime", temporal(SqlCode.TIMESTAMP_WITH_TIMEZONE, 6));
    table.put("java.time.ZonedDateTime", temporal(SqlCode.TIMESTAMP_WITH_TIMEZONE, 6));
    table.put("java.time.Instant", temporal(SqlCode.TIMESTAMP_UTC, 6));
    table.put("java.time.Duration", number(SqlCode.NUMERIC, LENGTH, 21, 0));
    table.put("java.time.Year", of(SqlCode.INTEGER));
    table.put("java.time.ZoneId", of(SqlCode.VARCHAR));
    table.put("java.time.ZoneOffset", sized(SqlCode.VARCHAR, 6));
  }

  private static void putBoxed(
      Map<String, JavaBasic> table, String primitive, String box, JavaBasic type) {
    table.put(primitive, type);
    table.put("java.lang." + box, type);
  }

  /** The same Java type held by another SQL type. */
  public JavaBasic as(SqlCode other) {
    return new JavaBasic(other, length, byteLength, precision, bits, scale, temporal);
  }

  /** The same Java type with another default for the digits of fractional seconds. */
  public JavaBasic withPrecision(int digits) {
    return new JavaBasic(code, length, byteLength, digits, digits, scale, temporal);
  }
}
