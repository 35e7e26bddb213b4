package io.aludel.processor.mapping;

import io.aludel.processor.model.ColumnMirror;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Floating;
import io.aludel.schema.Type.Temporal;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code @Column} says about its type's size, read as Hibernate ORM 7.4 reads it.
 *
 * @param column the annotation, if there is one
 * @param constraints what Bean Validation says, which goes before the annotation
 */
record Facets(Optional<ColumnMirror> column, BeanConstraints constraints) {

  /** The length that the annotation has when none is written, which counts as none. */
  private static final int UNSPECIFIED_LENGTH = 255;

  private static final int DOUBLE_BITS = 53;
  private static final double BITS_A_DIGIT = Math.log(10) / Math.log(2);
  private static final Set<String> FLOATING =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  /** What makes no sense for an attribute of the Java type, in a sentence. */
  Optional<String> trouble(String javaType) {
    if (!FLOATING.contains(javaType) || precision() == 0) {
      return Optional.empty();
    }
    if (scale() != 0) {
      return Optional.of(
          "a floating-point column has no scale. Leave it out, or use a BigDecimal.");
    }
    return bits() > DOUBLE_BITS
        ? Optional.of(
            "precision = "
                + precision()
                + " decimal digits takes "
                + bits()
                + " bits, and databases offer at most 53. Leave it out, or use a BigDecimal.")
        : Optional.empty();
  }

  /** The length in characters; 0 is Hibernate's way to say: as long as there is. */
  int textLength(int otherwise) {
    return column
        .flatMap(ColumnMirror::length)
        .filter(length -> length != UNSPECIFIED_LENGTH)
        .map(length -> length <= 0 ? Integer.MAX_VALUE : length)
        .orElse(otherwise);
  }

  Type text(int otherwise) {
    return new Varchar(textLength(otherwise));
  }

  /** The type of a {@code String}, whose length Bean Validation can limit. */
  Type string() {
    return constraints
        .length()
        .<Type>map(length -> new Varchar(length <= 0 ? Integer.MAX_VALUE : length))
        .orElseGet(() -> text(UNSPECIFIED_LENGTH));
  }

  Type character() {
    return new Char(textLength(1));
  }

  Type bytes(int otherwise) {
    return new Varbinary(textLength(otherwise));
  }

  /** A scale counts only beside a precision. */
  Type decimal(int precision, int scale) {
    return precision() > 0 ? new Decimal(precision(), scale()) : new Decimal(precision, scale);
  }

  /** The type of a number whose digits Bean Validation can limit. */
  Type number(int precision, int scale) {
    return constraints
        .digits()
        .<Type>map(
            digits -> {
              int fraction = digits.number("fraction", 0);
              return new Decimal(digits.number("integer", 0) + fraction, fraction);
            })
        .orElseGet(() -> decimal(precision, scale));
  }

  /** A precision is in decimal digits, the column's in bits. */
  Type floating(int bits) {
    return new Floating(precision() > 0 ? bits() : bits);
  }

  Type temporal(Temporal.Kind kind, int digits) {
    return new Temporal(kind, column.flatMap(ColumnMirror::secondPrecision).orElse(digits));
  }

  private int bits() {
    return (int) Math.ceil(precision() * BITS_A_DIGIT);
  }

  private int precision() {
    return column.map(ColumnMirror::precision).orElse(0);
  }

  private int scale() {
    return column.map(ColumnMirror::scale).orElse(0);
  }
}
