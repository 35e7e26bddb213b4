package io.aludel.processor.mapping.basic;

import java.util.Optional;

/** How large a column becomes: what the mapping states, else what the Java type brings. */
record Sizing(JavaBasic java, Size size) {

  /** Hibernate's length of the types that the JDBC calls long. */
  private static final int LONG_LENGTH = 32_600;

  private static final int ADDRESS_BYTES = 19;
  private static final int DOUBLE_BITS = 53;
  private static final int NANOSECONDS = 9;
  private static final double BITS_A_DIGIT = Math.log(10) / Math.log(2);

  int length() {
    return lengthOr(java.length());
  }

  int byteLength() {
    return lengthOr(java.byteLength());
  }

  int longLength() {
    return lengthOr(LONG_LENGTH);
  }

  private int lengthOr(int otherwise) {
    return java.temporal() ? otherwise : size.length().orElse(otherwise);
  }

  int precision() {
    return java.temporal()
        ? size.secondDigits().orElse(java.precision())
        : size.precision().orElse(java.precision());
  }

  int scale() {
    return java.temporal() || size.precision().isEmpty() ? java.scale() : size.scale();
  }

  /** A precision is in decimal digits, a floating-point column's in bits. */
  int bits() {
    boolean stated = java.temporal() ? size.secondDigits().isPresent() : isPrecise();
    return stated ? (int) Math.ceil(precision() * BITS_A_DIGIT) : java.bits();
  }

  private boolean isPrecise() {
    return size.precision().isPresent();
  }

  Optional<String> floatingTrouble() {
    return scaleTrouble("a floating-point column")
        .or(
            () ->
                bits() > DOUBLE_BITS
                    ? Optional.of(
                        "precision = "
                            + precision()
                            + " decimal digits takes "
                            + bits()
                            + " bits, and databases offer at most 53. Leave it out, or use a"
                            + " BigDecimal.")
                    : Optional.empty());
  }

  Optional<String> scaleTrouble(String column) {
    return !java.temporal() && isPrecise() && size.scale() != 0
        ? Optional.of(column + " has no scale. Leave it out, or use a BigDecimal.")
        : Optional.empty();
  }

  Optional<String> addressTrouble() {
    return byteLength() == ADDRESS_BYTES
        ? Optional.empty()
        : Optional.of(
            "a column of addresses has no length of its own. Leave it out, and use an"
                + " InetAddress.");
  }

  Optional<String> temporalTrouble() {
    return precision() > NANOSECONDS
        ? Optional.of(
            precision()
                + " digits of fractional seconds are more than databases offer. Give at most "
                + NANOSECONDS
                + ".")
        : scaleTrouble("a column of times");
  }
}
