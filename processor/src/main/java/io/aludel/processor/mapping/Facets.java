package io.aludel.processor.mapping;

import io.aludel.processor.mapping.basic.Size;
import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a {@code @Column} and Bean Validation say about a column's size, read as Hibernate ORM 7.4
 * reads it.
 */
final class Facets {

  /** The length that the annotation has when none is written, which counts as none. */
  private static final int UNSPECIFIED_LENGTH = 255;

  private static final String FRACTIONAL_SECONDS = Jpa.HIBERNATE_PACKAGE + "FractionalSeconds";

  private static final Size NOTHING =
      new Size(OptionalInt.empty(), OptionalInt.empty(), 0, OptionalInt.empty());

  private Facets() {}

  static Size of(Attribute attribute, BeanConstraints constraints) {
    Optional<ColumnMirror> column = attribute.column();
    if (column.isEmpty()
        && constraints == BeanConstraints.NONE
        && !attribute.has(FRACTIONAL_SECONDS)) {
      return NOTHING;
    }
    int precision = column.isPresent() ? column.get().precision() : 0;
    int scale = column.isPresent() ? column.get().scale() : 0;
    Optional<Mirror> digits = constraints.digits();
    if (digits.isPresent()) {
      scale = digits.get().number("fraction", 0);
      precision = digits.get().number("integer", 0) + scale;
    }
    return new Size(
        length(attribute, column, constraints),
        precision > 0 ? OptionalInt.of(precision) : OptionalInt.empty(),
        scale,
        secondDigits(attribute, column));
  }

  /** 0 is Hibernate's way to say: as long as there is. */
  private static OptionalInt length(
      Attribute attribute, Optional<ColumnMirror> column, BeanConstraints constraints) {
    Optional<Integer> length = constraints.length();
    if (length.isEmpty() || !JavaTypes.nameOf(attribute.type()).equals("java.lang.String")) {
      length = column.isPresent() ? column.get().length() : Optional.empty();
    }
    if (length.isEmpty() || length.get() == UNSPECIFIED_LENGTH) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(length.get() <= 0 ? Integer.MAX_VALUE : length.get());
  }

  private static OptionalInt secondDigits(Attribute attribute, Optional<ColumnMirror> column) {
    Optional<Mirror> fraction = attribute.find(FRACTIONAL_SECONDS);
    if (fraction.isPresent()) {
      return OptionalInt.of(fraction.get().number("value", 0));
    }
    Optional<Integer> digits =
        column.isPresent() ? column.get().secondPrecision() : Optional.empty();
    return digits.isPresent() ? OptionalInt.of(digits.get()) : OptionalInt.empty();
  }
}
