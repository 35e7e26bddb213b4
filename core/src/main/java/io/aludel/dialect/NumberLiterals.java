package io.aludel.dialect;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Floating;
import io.aludel.schema.Type.Plain;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes numbers, once they are known to fit into their type. */
final class NumberLiterals {

  private static final int FLOAT_BITS = 24;

  private NumberLiterals() {}

  static String integer(Plain type, String value) {
    BigInteger greatest = greatest(type);
    BigInteger least = greatest.negate().subtract(BigInteger.ONE);
    String allowed = "a whole number from " + least + " to " + greatest;
    BigDecimal number = number(type, value, allowed);
    if (number.stripTrailingZeros().scale() > 0
        || number.compareTo(new BigDecimal(least)) < 0
        || number.compareTo(new BigDecimal(greatest)) > 0) {
      throw Literals.invalid(type, value, allowed);
    }
    return number.toBigIntegerExact().toString();
  }

  /** The greatest value of an integer type; the least one is its negative less one. */
  static BigInteger greatest(Plain type) {
    return switch (type) {
      case TINYINT -> BigInteger.valueOf(Byte.MAX_VALUE);
      case SMALLINT -> BigInteger.valueOf(Short.MAX_VALUE);
      case INTEGER -> BigInteger.valueOf(Integer.MAX_VALUE);
      case BIGINT -> BigInteger.valueOf(Long.MAX_VALUE);
      default -> throw new IllegalArgumentException(type + " is no integer type");
    };
  }

  static String decimal(Decimal type, String value) {
    String allowed =
        "a number with at most "
            + (type.precision() - type.scale())
            + " digits before the point and "
            + type.scale()
            + " after it";
    BigDecimal number = number(type, value, allowed);
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (shortest.scale() > type.scale()
        || shortest.precision() - shortest.scale() > type.precision() - type.scale()) {
      throw Literals.invalid(type, value, allowed);
    }
    return shortest.scale() < 0 ? shortest.toPlainString() : number.toPlainString();
  }

  static String floating(Floating type, String value) {
    String allowed = "a number like 1.5 or 1e10 that is not too large";
    BigDecimal number = number(type, value, allowed);
    double rounded = type.bits() <= FLOAT_BITS ? number.floatValue() : number.doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Literals.invalid(type, value, allowed);
    }
    return number.toString();
  }

  private static BigDecimal number(Type type, String value, String allowed) {
    try {
      BigDecimal number = new BigDecimal(value.strip());
      // Past this, writing the number out would be an attack rather than a value.
      if (Math.abs((long) number.scale()) > 1000) {
        throw Literals.invalid(type, value, allowed);
      }
      return number;
    } catch (NumberFormatException notANumber) {
      throw Literals.invalid(type, value, allowed);
    }
  }
}
