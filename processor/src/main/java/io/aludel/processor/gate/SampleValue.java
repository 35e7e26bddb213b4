package io.aludel.processor.gate;

import io.aludel.schema.Type;
import java.util.Optional;

/** A value of a type, as the Java text to paste: one that rows may well get, or a gap to fill. */
final class SampleValue {

  private SampleValue() {}

  static String of(Optional<Type> type) {
    return type.map(SampleValue::of).orElse("\"…\"");
  }

  private static String of(Type type) {
    if (type instanceof Type.Enumeration enumeration && !enumeration.constants().isEmpty()) {
      return GateText.quote(enumeration.constants().get(0));
    }
    if (type instanceof Type.Ordinal ordinal && !ordinal.constants().isEmpty()) {
      return GateText.quote(ordinal.constants().get(0));
    }
    if (type instanceof Type.Decimal || type instanceof Type.Floating) {
      return "\"0\"";
    }
    if (type instanceof Type.Plain plain) {
      return switch (plain) {
        case BOOLEAN -> "\"false\"";
        case TINYINT, SMALLINT, INTEGER, BIGINT -> "\"0\"";
        case DATE -> "\"2000-01-01\"";
        default -> "\"…\"";
      };
    }
    return "\"…\"";
  }
}
