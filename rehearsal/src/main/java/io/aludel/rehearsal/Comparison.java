package io.aludel.rehearsal;

import io.aludel.change.Subject;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds out which values are not what they were.
 *
 * @param compared which columns are looked at
 * @param filled in which columns rows without a value may have got one
 */
record Comparison(Predicate<Subject> compared, Predicate<Subject> filled) {

  private static final Comparator<String> ORDER =
      Comparator.nullsFirst(Comparator.<String>naturalOrder());

  /** What is different, a sentence a column or table. */
  List<String> differences(Snapshot before, Snapshot after) {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<ObjectName, Snapshot.Rows> each : before.tables().entrySet()) {
      Snapshot.Rows now = after.tables().get(each.getKey());
      if (now != null) {
        compare(each.getKey(), each.getValue(), now, differences);
      }
    }
    return differences;
  }

  private void compare(
      ObjectName table, Snapshot.Rows before, Snapshot.Rows now, List<String> differences) {
    if (before.rows().size() != now.rows().size()) {
      differences.add(
          table + " had " + before.rows().size() + " rows, and has " + now.rows().size());
      return;
    }
    List<Subject> columns =
        before.columns().stream().filter(now.columns()::contains).filter(compared).toList();
    int found = differences.size();
    for (Subject column : columns) {
      compareValues(column, values(before, column), values(now, column), differences);
    }
    List<Subject> exact = columns.stream().filter(filled.negate()).toList();
    if (differences.size() == found && !project(before, exact).equals(project(now, exact))) {
      differences.add("the values of " + table + " are there, but no longer in the same rows");
    }
  }

  private void compareValues(
      Subject column, List<String> before, List<String> now, List<String> differences) {
    List<String> missing = new ArrayList<>(before);
    now.forEach(missing::remove);
    if (filled.test(column)) {
      missing.removeIf(value -> value == null);
    }
    if (!missing.isEmpty()) {
      List<String> instead = new ArrayList<>(now);
      before.forEach(instead::remove);
      differences.add(
          column
              + ": of "
              + before.size()
              + " values, "
              + missing.size()
              + (missing.size() == 1 ? " is" : " are")
              + " not what it was: "
              + quoted(missing.get(0))
              + " has become "
              + (instead.isEmpty() ? "nothing" : quoted(instead.get(0))));
    }
  }

  private static String quoted(String value) {
    return value == null ? "null" : "'" + value + "'";
  }

  private static List<String> values(Snapshot.Rows rows, Subject column) {
    int index = rows.columns().indexOf(column);
    return rows.rows().stream().map(row -> row.get(index)).sorted(ORDER).toList();
  }

  private static List<String> project(Snapshot.Rows rows, List<Subject> columns) {
    List<Integer> indexes = columns.stream().map(rows.columns()::indexOf).toList();
    return rows.rows().stream()
        .map(row -> indexes.stream().map(row::get).toList().toString())
        .sorted()
        .toList();
  }
}
