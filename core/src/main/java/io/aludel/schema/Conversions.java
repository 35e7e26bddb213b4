package io.aludel.schema;

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
import io.aludel.schema.Type.Verbatim;
import java.util.List;

/**
 * The matrix of type changes, in logical types: the strictest outcome among the databases counts.
 */
final class Conversions {

  private static final List<Plain> INTEGERS =
      List.of(Plain.TINYINT, Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT);

  /**
   * Decimal digits that hold every value of the integer type at the same position in {@link
   * #INTEGERS}.
   */
  private static final int[] INTEGER_DIGITS = {3, 5, 10, 19};

  private Conversions() {}

  static Conversion between(Type from, Type to) {
    if (from.equals(to)) {
      return Conversion.LOSSLESS;
    }
    if (from instanceof Enumeration before && to instanceof Enumeration after) {
      return enumerations(before, after);
    }
    if (from instanceof Verbatim before && to instanceof Verbatim after) {
      return definitions(before, after);
    }
    if (from instanceof Ordinal before && to instanceof Ordinal after) {
      return ordinals(before.constants(), after.constants());
    }
    if (isText(from) && isText(to)) {
      return text(from, to);
    }
    if (isNumber(from) && isNumber(to)) {
      return numbers(from, to);
    }
    if (from instanceof Temporal before && to instanceof Temporal after) {
      return temporals(before, after);
    }
    if (from instanceof Varbinary before && to instanceof Varbinary after) {
      return before.length() <= after.length() ? Conversion.LOSSLESS : Conversion.CHECKED;
    }
    if (isBinary(from) && isBinary(to)) {
      // Padding zeros appear or vanish.
      return Conversion.LOSSY;
    }
    return from instanceof Array before && to instanceof Array after
        ? arrays(before, after)
        : Conversion.IMPOSSIBLE;
  }

  /** What was never checked may hold anything. */
  private static Conversion enumerations(Enumeration before, Enumeration after) {
    return after.constants().containsAll(before.constants())
            && (before.checked() || !after.checked())
        ? Conversion.LOSSLESS
        : Conversion.CHECKED;
  }

  private static Conversion definitions(Verbatim before, Verbatim after) {
    if (!before.sql().equals(after.sql())) {
      return Conversion.IMPOSSIBLE;
    }
    boolean unchecked = before.constants().isEmpty() && !after.constants().isEmpty();
    boolean vanish =
        !after.constants().isEmpty() && !after.constants().containsAll(before.constants());
    return unchecked || vanish ? Conversion.CHECKED : Conversion.LOSSLESS;
  }

  private static boolean isBinary(Type type) {
    return type instanceof Binary || type instanceof Varbinary;
  }

  /** Elements that need a look at each value are beyond what a change of type can do. */
  private static Conversion arrays(Array before, Array after) {
    Conversion elements = between(before.element(), after.element());
    if (elements == Conversion.LOSSLESS) {
      boolean shorter =
          after.length() > 0 && (before.length() == 0 || before.length() > after.length());
      return shorter ? Conversion.CHECKED : Conversion.LOSSLESS;
    }
    return elements == Conversion.MEANING ? elements : Conversion.IMPOSSIBLE;
  }

  private static Conversion ordinals(List<String> before, List<String> after) {
    boolean appended =
        after.size() >= before.size() && after.subList(0, before.size()).equals(before);
    return appended ? Conversion.LOSSLESS : Conversion.MEANING;
  }

  private static boolean isText(Type type) {
    return type instanceof Varchar || type instanceof Char || type instanceof Enumeration;
  }

  private static Conversion text(Type from, Type to) {
    if (to instanceof Enumeration) {
      return Conversion.CHECKED;
    }
    if ((from instanceof Char && to instanceof Varchar)
        || (from instanceof Varchar && to instanceof Char)) {
      // Padding blanks appear or vanish, so equal strings stop being equal.
      return Conversion.LOSSY;
    }
    return longest(from) <= longest(to) ? Conversion.LOSSLESS : Conversion.CHECKED;
  }

  private static int longest(Type type) {
    if (type instanceof Varchar varchar) {
      return varchar.length();
    }
    if (type instanceof Char fixed) {
      return fixed.length();
    }
    return ((Enumeration) type).constants().stream().mapToInt(String::length).max().orElse(0);
  }

  private static boolean isNumber(Type type) {
    return type instanceof Decimal
        || type instanceof Floating
        || (type instanceof Plain plain && INTEGERS.contains(plain));
  }

  private static Conversion numbers(Type from, Type to) {
    if (from instanceof Floating before) {
      return to instanceof Floating after && before.bits() <= after.bits()
          ? Conversion.LOSSLESS
          : Conversion.LOSSY;
    }
    if (to instanceof Floating after) {
      boolean exact =
          from == Plain.TINYINT
              || from == Plain.SMALLINT
              || (from == Plain.INTEGER && after.bits() >= 32);
      return exact ? Conversion.LOSSLESS : Conversion.LOSSY;
    }
    if (scale(from) > scale(to)) {
      return Conversion.LOSSY;
    }
    return from instanceof Plain a && to instanceof Plain b
        ? INTEGERS.indexOf(a) <= INTEGERS.indexOf(b) ? Conversion.LOSSLESS : Conversion.CHECKED
        : fitsInto(from, to) ? Conversion.LOSSLESS : Conversion.CHECKED;
  }

  private static boolean fitsInto(Type from, Type to) {
    // An integer type of 10 digits does not hold every number of 10 digits, only every one of 9.
    int capacity = to instanceof Plain ? integerDigits(to) - 1 : integerDigits(to);
    return integerDigits(from) <= capacity;
  }

  private static int scale(Type type) {
    return type instanceof Decimal decimal ? decimal.scale() : 0;
  }

  private static int integerDigits(Type type) {
    return type instanceof Decimal decimal
        ? decimal.precision() - decimal.scale()
        : INTEGER_DIGITS[INTEGERS.indexOf((Plain) type)];
  }

  private static Conversion temporals(Temporal from, Temporal to) {
    if (isTimeOfDay(from) != isTimeOfDay(to)) {
      // Only H2 would know a day to put the time on: today's.
      return Conversion.IMPOSSIBLE;
    }
    if (!from.kind().isStoredLike(to.kind())) {
      // Whether a zone is added or taken away, the session's time zone decides what the value
      // becomes.
      return Conversion.LOSSY;
    }
    return from.digits() <= to.digits() ? Conversion.LOSSLESS : Conversion.LOSSY;
  }

  private static boolean isTimeOfDay(Temporal type) {
    return switch (type.kind()) {
      case TIME, TIME_TZ, TIME_OFFSET -> true;
      case TIMESTAMP, TIMESTAMP_TZ, INSTANT -> false;
    };
  }
}
