package io.aludel.dialect;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of change, on a small shop. */
final class ChangeCases {

  private ChangeCases() {}

  static List<ChangeCase> all() {
    return Stream.of(
            TableCases.all(),
            ColumnCases.all(),
            ComputedColumnCases.all(),
            TypeCases.all(),
            ConstraintCases.all(),
            OtherCases.all(),
            PurgeCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
