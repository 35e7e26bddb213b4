package io.aludel.dialect;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;

/** Something that a database's catalogue can be asked for. */
public sealed interface CatalogueObject {

  /** A table. */
  record OfTable(ObjectName table) implements CatalogueObject {}

  /** A column of a table. */
  record OfColumn(ObjectName table, Name column) implements CatalogueObject {}

  /** A key or check of a table. */
  record OfConstraint(ObjectName table, Name constraint) implements CatalogueObject {}

  /** An index of a table. */
  record OfIndex(ObjectName table, Name index) implements CatalogueObject {}

  /** A sequence. */
  record OfSequence(ObjectName sequence) implements CatalogueObject {}
}
