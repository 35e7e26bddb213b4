package io.aludel.processor.mapping;

import io.aludel.schema.Name;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  /** The same reference with its pairs in the order of a key, those that are not in it last. */
  Reference inOrderOf(List<Name> key) {
    if (columns.size() == 1) {
      return this;
    }
    List<Integer> order =
        IntStream.range(0, columns.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> position(referenced.get(i).name(), key)))
            .toList();
    return new Reference(
        order.stream().map(columns::get).toList(),
        target,
        order.stream().map(referenced::get).toList());
  }

  private static int position(Name column, List<Name> key) {
    int position = key.indexOf(column);
    return position < 0 ? key.size() : position;
  }
}
