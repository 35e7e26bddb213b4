package io.aludel.pairs;

import io.aludel.change.Subject;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where tables and columns of the target come from.
 *
 * @param tables names in the target to names in the base
 * @param columns likewise
 */
record Trace(Map<ObjectName, ObjectName> tables, Map<Subject, Name> columns) {

  Trace {
    tables = Map.copyOf(tables);
    columns = new TreeMap<>(columns);
  }

  Optional<ObjectName> table(ObjectName target) {
    return Optional.ofNullable(tables.get(target));
  }

  /** The column of the base that a column of the target was. */
  Optional<Subject> column(ObjectName table, Name column) {
    return table(table)
        .flatMap(
            base ->
                Optional.ofNullable(columns.get(Subject.of(table, column)))
                    .map(name -> Subject.of(base, name)));
  }

  /** What a column of the base is in the target. */
  Optional<Subject> target(Subject base) {
    return columns.keySet().stream()
        .filter(
            each -> column(each.object(), each.column().orElseThrow()).equals(Optional.of(base)))
        .findFirst();
  }
}
