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

  private Facets() {}

  static Size of(Attribute attribute, BeanConstraints constraints) {
    Optional<ColumnMirror> column = attribute.column();
    Optional<Integer> validLength =
        JavaTypes.nameOf(attribute.type()).equals("java.lang.String")
            ? constraints.length()
            : Optional.empty();
    Optional<Mirror> digits = constraints.digits();
    int fraction = digits.map(mirror -> mirror.number("fraction", 0)).orElse(0);
    return new Size(
        number(validLength.or(() -> column.flatMap(ColumnMirror::length)).map(Facets::length)),
        number(
            digits
                .map(mirror -> mirror.number("integer", 0) + fraction)
                .or(() -> column.map(ColumnMirror::precision))
                .filter(precision -> precision > 0)),
        digits.isPresent() ? fraction : column.map(ColumnMirror::scale).orElse(0),
        number(
            attribute
                .find(FRACTIONAL_SECONDS)
                .map(mirror -> mirror.number("value", 0))
                .or(() -> column.flatMap(ColumnMirror::secondPrecision))));
  }

  private static OptionalInt number(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  /** 0 is Hibernate's way to say: as long as there is. */
  private static Integer length(int length) {
    return length == UNSPECIFIED_LENGTH ? null : length <= 0 ? Integer.MAX_VALUE : length;
  }
}
