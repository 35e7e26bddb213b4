package io.aludel.dialect;

import io.aludel.schema.Type.Temporal;

/** Literals as H2 reads them. */
final class H2Literals extends Literals {

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
    return "json " + quote(value);
  }

  @Override
  String temporal(Temporal type, String value) {
    return switch (type.kind()) {
      case TIME -> TemporalLiterals.time(type, value);
      case TIME_TZ, TIME_OFFSET -> TemporalLiterals.timeWithZone(type, value);
      case TIMESTAMP -> TemporalLiterals.timestamp(type, value);
      case TIMESTAMP_TZ, INSTANT -> TemporalLiterals.timestampWithZone(type, value);
    };
  }
}
