package io.aludel.processor.mapping;

import java.util.List;

/**
 * Columns that refer to those of another table.
 *
 * @param columns the columns that refer
 * @param target the entity that they lead to
 * @param referenced the columns referred to, in the order of {@code columns}
 */
record Reference(List<MappedColumn> columns, EntityBinding target, List<MappedColumn> referenced) {

  Reference {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }
}
