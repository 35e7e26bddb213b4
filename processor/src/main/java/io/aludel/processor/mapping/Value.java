package io.aludel.processor.mapping;

import java.util.List;
import java.util.Optional;

/** What an attribute has become in the database. */
sealed interface Value permits BasicValue, EmbeddedValue, ToOneValue {

  /** The attribute, with the overrides that are in force for it. */
  Attribute attribute();

  /** Its columns, in the order in which Hibernate binds them. */
  List<MappedColumn> columns();

  /** The value at a path of attribute names with dots between; the empty path is this one. */
  Optional<Value> at(String path);
}
