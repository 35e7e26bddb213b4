package io.aludel.processor.mapping;

import io.aludel.schema.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The type that an attribute gives its column.
 *
 * @param type the logical type
 * @param checks the conditions that come with it, each a function of the column's name in SQL;
 *     those that the logical type itself brings are not among them
 */
record ColumnType(Type type, List<UnaryOperator<String>> checks) {

  ColumnType {
    checks = List.copyOf(checks);
  }

  static ColumnType of(Type type) {
    return new ColumnType(type, List.of());
  }
}
