package io.aludel.processor.mapping;

import java.util.List;
import java.util.Optional;

/**
 * An attribute with one column.
 *
 * @param attribute the attribute
 * @param column its column
 */
record BasicValue(Attribute attribute, MappedColumn column) implements Value {

  @Override
  public List<MappedColumn> columns() {
    return List.of(column);
  }

  @Override
  public Optional<Value> at(String path) {
    return path.isEmpty() ? Optional.of(this) : Optional.empty();
  }
}
