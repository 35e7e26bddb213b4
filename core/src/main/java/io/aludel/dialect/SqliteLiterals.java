package io.aludel.dialect;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Temporal;

/**
 * Literals as Hibernate stores values through SQLite's JDBC driver.
 *
 * <p>The driver stores dates and times as milliseconds since 1970. A moment is the same number
 * everywhere; what a date or a time without a zone becomes depends on the time zone of the
 * application's JVM, which nobody knows here.
 */
final class SqliteLiterals extends Literals {

  @Override
  String binary(String hexadecimal) {
    return "X'" + hexadecimal + "'";
  }

  @Override
  String binaryLargeObject(String hexadecimal) {
    return binary(hexadecimal);
  }

  @Override
  String characterLargeObject(String value) {
    return quote(value);
  }

  @Override
  String json(String value) {
    return quote(value);
  }

  @Override
  String uuid(String value) {
    return binary(value.replace("-", ""));
  }

  @Override
  String date(String value) {
    return local(Type.Plain.DATE, value, TemporalLiterals.date(value));
  }

  @Override
  String temporal(Temporal type, String value) {
    return switch (type.kind()) {
      case TIME -> local(type, value, TemporalLiterals.time(type, value));
      case TIME_TZ -> local(type, value, TemporalLiterals.timeWithZone(type, value));
      case TIMESTAMP -> local(type, value, TemporalLiterals.timestamp(type, value));
      case TIME_OFFSET -> quote(TemporalLiterals.offsetTime(type, value).toString());
      case TIMESTAMP_TZ, INSTANT ->
          Long.toString(TemporalLiterals.moment(type, value).toInstant().toEpochMilli());
    };
  }

  /**
   * @param standard the literal in standard SQL, as proof that the value is one of the type
   */
  private static String local(Type type, String value, String standard) {
    throw noValue(
        type,
        value,
        "SQLite's driver stores "
            + standard
            + " as milliseconds since 1970, which depend on the application's time zone");
  }
}
