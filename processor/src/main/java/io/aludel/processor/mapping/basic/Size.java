package io.aludel.processor.mapping.basic;

import java.util.OptionalInt;

/**
 * A column's size, as far as the mapping states it.
 *
 * @param length the length in characters or bytes
 * @param precision the decimal digits of a number
 * @param scale how many of them are after the point, which counts beside a precision only
 * @param secondDigits the digits of fractional seconds
 */
public record Size(OptionalInt length, OptionalInt precision, int scale, OptionalInt secondDigits) {

  /** Nothing is stated. */
  public static final Size NONE =
      new Size(OptionalInt.empty(), OptionalInt.empty(), 0, OptionalInt.empty());

  /** The size of each element, where this is said of an array: it has no digits of seconds. */
  public Size ofElements() {
    return new Size(length, precision, scale, precision);
  }
}
