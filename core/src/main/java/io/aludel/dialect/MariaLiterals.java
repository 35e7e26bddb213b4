package io.aludel.dialect;

import io.aludel.schema.Type.Temporal;

/** Literals as MariaDB reads them in its default SQL mode, in which a backslash escapes. */
final class MariaLiterals extends Literals {

  @Override
  String text(String value) {
    return quote(value.replace("\\", "\\\\"));
  }

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
    return text(value);
  }

  @Override
  String json(String value) {
    return text(value);
  }

  /** Times with an offset are stored in UTC, without one. */
  @Override
  String temporal(Temporal type, String value) {
    return switch (type.kind()) {
      case TIME -> TemporalLiterals.time(type, value);
      case TIME_TZ, TIME_OFFSET ->
          throw invalid(
              type,
              value,
              "no value here: on MariaDB such a column has no offset, and which time is meant"
                  + " depends on the application's time zone; give an SQL expression"
                  + " (backfillSql) instead");
      case TIMESTAMP -> TemporalLiterals.timestamp(type, value);
      case TIMESTAMP_TZ, INSTANT -> TemporalLiterals.timestampInUtc(type, value);
    };
  }
}
