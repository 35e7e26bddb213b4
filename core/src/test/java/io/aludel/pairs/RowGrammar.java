package io.aludel.pairs;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes rows for the base that fit the target as well. */
final class RowGrammar {

  /** A foreign key by the base's names. */
  private record Reference(
      ObjectName child, List<Name> columns, ObjectName parent, List<Name> targets) {}

  private static final List<String> UNCOUNTED =
      List.of("0", "127", "32767", "2147483647", "9223372036854775807");

  private final Dice dice;
  private final Pair pair;
  private final List<Reference> references = new ArrayList<>();
  private final Map<Subject, Integer> offsets = new TreeMap<>();
  private final Map<List<Object>, Optional<String>> values = new HashMap<>();

  RowGrammar(Dice dice, Pair pair) {
    this.dice = dice;
    this.pair = pair;
    for (Table table : pair.base().tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        references.add(
            new Reference(table.name(), key.columns(), key.target(), key.targetColumns()));
      }
    }
    for (Table table : pair.target().tables()) {
      table.foreignKeys().forEach(key -> reference(table, key).ifPresent(references::add));
    }
  }

  private Optional<Reference> reference(Table table, ForeignKey key) {
    Trace trace = pair.trace();
    List<Name> columns = origins(table.name(), key.columns());
    List<Name> targets = origins(key.target(), key.targetColumns());
    boolean known =
        columns.size() == key.columns().size() && targets.size() == key.columns().size();
    return known
        ? Optional.of(
            new Reference(
                trace.table(table.name()).orElseThrow(),
                columns,
                trace.table(key.target()).orElseThrow(),
                targets))
        : Optional.empty();
  }

  private List<Name> origins(ObjectName table, List<Name> columns) {
    return columns.stream()
        .flatMap(each -> pair.trace().column(table, each).stream())
        .map(each -> each.column().orElseThrow())
        .toList();
  }

  /** So many rows for each table. */
  Map<ObjectName, List<Map<Name, String>>> rows(int count) {
    Map<ObjectName, List<Map<Name, String>>> rows = new TreeMap<>();
    for (Table table : pair.base().tables()) {
      List<Map<Name, String>> own = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Map<Name, String> row = new TreeMap<>();
        for (Column column : table.columns()) {
          if (column.generatedAs().isEmpty()) {
            value(table.name(), column.name(), i, count)
                .ifPresent(value -> row.put(column.name(), value));
          }
        }
        own.add(row);
      }
      rows.put(table.name(), own);
    }
    return rows;
  }

  private Optional<String> value(ObjectName table, Name name, int row, int count) {
    List<Object> place = List.of(table, name, row);
    if (!values.containsKey(place)) {
      values.put(place, make(table, name, row, count));
    }
    return values.get(place);
  }

  private Optional<String> make(ObjectName table, Name name, int row, int count) {
    for (Reference each : references) {
      int index = each.columns.indexOf(name);
      if (each.child.equals(table) && index >= 0) {
        return refersToNothing(each, row)
            ? Optional.empty()
            : value(each.parent, each.targets.get(index), (row + 1) % count, count);
      }
    }
    Column column = pair.base().requireColumn(table, name);
    if (mayBeNull(table, column) && dice.oneIn(4)) {
      return Optional.empty();
    }
    List<String> candidates = candidates(table, column);
    if (isKey(table, name)) {
      int offset =
          offsets.computeIfAbsent(
              Subject.of(table, name), subject -> dice.from(0, candidates.size() - 1));
      return Optional.of(candidates.get((offset + row) % candidates.size()));
    }
    return Optional.of(dice.of(candidates));
  }

  private boolean refersToNothing(Reference reference, int row) {
    List<Object> place = List.of(reference, row);
    boolean possible =
        reference.columns.stream()
            .map(each -> pair.base().requireColumn(reference.child, each))
            .allMatch(each -> mayBeNull(reference.child, each));
    return values
        .computeIfAbsent(
            place, key -> possible && dice.oneIn(3) ? Optional.empty() : Optional.of(""))
        .isEmpty();
  }

  private Optional<Subject> after(ObjectName table, Name column) {
    return pair.trace().target(Subject.of(table, column));
  }

  private Optional<Column> afterColumn(ObjectName table, Name column) {
    return after(table, column)
        .map(each -> pair.target().requireColumn(each.object(), each.column().orElseThrow()));
  }

  private boolean mayBeNull(ObjectName table, Column column) {
    Optional<Column> after = afterColumn(table, column.name());
    boolean isPrimary =
        after.isPresent()
            && Evolution.isPrimary(
                pair.target().requireTable(after(table, column.name()).orElseThrow().object()),
                after.get().name());
    return !column.required()
        && !isPrimary
        && !isTarget(table, column.name())
        && (after.isEmpty()
            || !after.get().required()
            || pair.filled().contains(Subject.of(table, column.name())));
  }

  /** What is referred to is there, so that what refers may be required. */
  private boolean isTarget(ObjectName table, Name column) {
    return references.stream()
        .anyMatch(each -> each.parent.equals(table) && each.targets.contains(column));
  }

  private boolean isKey(ObjectName table, Name column) {
    return Evolution.isKey(pair.base(), table, column)
        || after(table, column)
            .filter(
                each -> Evolution.isKey(pair.target(), each.object(), each.column().orElseThrow()))
            .isPresent();
  }

  private boolean isCounted(ObjectName table, Column column) {
    return column.identity()
        || afterColumn(table, column.name()).filter(Column::identity).isPresent();
  }

  private List<String> candidates(ObjectName table, Column column) {
    Set<Type> types = new LinkedHashSet<>();
    Set<Subject> sharing = new LinkedHashSet<>();
    share(Subject.of(table, column.name()), sharing);
    for (Subject each : sharing) {
      Column own = pair.base().requireColumn(each.object(), each.column().orElseThrow());
      types.add(own.type());
      afterColumn(each.object(), own.name())
          .map(Column::type)
          .filter(Family.of(own.type()).types()::contains)
          .ifPresent(types::add);
    }
    return Family.values(List.copyOf(types)).stream()
        // MariaDB takes 0 for the wish to have a number counted; past the last one, none can be.
        .filter(value -> !isCounted(table, column) || !UNCOUNTED.contains(value))
        .toList();
  }

  /** What refers to a column takes its values, and so has a say in which may be there. */
  private void share(Subject column, Set<Subject> sharing) {
    if (!sharing.add(column)) {
      return;
    }
    for (Reference each : references) {
      int index = each.targets.indexOf(column.column().orElseThrow());
      if (each.parent.equals(column.object()) && index >= 0) {
        share(Subject.of(each.child, each.columns.get(index)), sharing);
      }
    }
  }
}
