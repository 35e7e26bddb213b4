package io.aludel.dialect;

import io.aludel.schema.Type.Temporal;

/** Literals as PostgreSQL reads them. */
final class PostgresLiterals extends Literals {

  @Override
  String binary(String hexadecimal) {
    return "'\\x" + hexadecimal + "'::bytea";
  }

  /** A new large object for each row: two rows that shared one would change together. */
  @Override
  String binaryLargeObject(String hexadecimal) {
    return "lo_from_bytea(0, " + binary(hexadecimal) + ")";
  }

  @Override
  String characterLargeObject(String value) {
    return "lo_from_bytea(0, convert_to(" + quote(value) + ", 'UTF8'))";
  }

  @Override
  String json(String value) {
    return quote(value) + "::jsonb";
  }

  @Override
  String temporal(Temporal type, String value) {
    return switch (type.kind()) {
      case TIME -> TemporalLiterals.time(type, value);
      case TIME_TZ ->
          throw invalid(
              type,
              value,
              "no value here: on PostgreSQL such a column has no offset, and which time is meant"
                  + " depends on the application's time zone; give an SQL expression"
                  + " (backfillSql) instead");
      case TIME_OFFSET -> TemporalLiterals.timeWithZone(type, value);
      case TIMESTAMP -> TemporalLiterals.timestamp(type, value);
      case TIMESTAMP_TZ, INSTANT -> TemporalLiterals.timestampWithZone(type, value);
    };
  }
}
