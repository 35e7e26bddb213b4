package io.aludel.dialect;

import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The checks that Hibernate gives the columns of enums where the database knows no enums. */
final class Checks {

  private Checks() {}

  /**
   * The condition that a column of a type must keep.
   *
   * @param column the column as SQL
   */
  static Optional<String> condition(Type type, String column) {
    List<String> constants = constants(type);
    return constants.isEmpty()
        ? ofOrdinal(type, column)
        : Optional.of(
            constants.stream()
                .map(Literals::quote)
                .collect(Collectors.joining(",", column + " in (", ")")));
  }

  /** The same, where the database knows enums and only their positions need a check. */
  static Optional<String> ofOrdinal(Type type, String column) {
    return type instanceof Type.Ordinal ordinal
        ? Optional.of(column + " between 0 and " + (ordinal.constants().size() - 1))
        : Optional.empty();
  }

  /** The constants that a text is checked for. */
  private static List<String> constants(Type type) {
    if (type instanceof Type.Enumeration enumeration) {
      return enumeration.checked() ? enumeration.constants() : List.of();
    }
    return type instanceof Type.Verbatim verbatim ? verbatim.constants() : List.of();
  }
}
