package io.aludel.dialect;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of change, on a small shop. */
public final class ChangeCases {

  private ChangeCases() {}

  /** Those that every database understands. */
  public static List<ChangeCase> all() {
    return Stream.of(
            TableCases.all(),
            ColumnCases.all(),
            ComputedColumnCases.all(),
            TypeCases.all(),
            ConstraintCases.all(),
            OtherCases.all(),
            PurgeCases.all(),
            RestoreCases.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The same, and those that are of one database alone. */
  public static List<ChangeCase> of(String dialect) {
    return Stream.concat(all().stream(), DialectCases.of(dialect).stream()).toList();
  }
}
