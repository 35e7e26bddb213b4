package io.aludel.rehearsal;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the rows of a schema's tables are to be found before and after a revision, and which of
 * their values have to be the same.
 */
final class Whereabouts {

  private final List<Table> tables;
  private final Trail trail;
  private final Schema after;

  Whereabouts(List<Table> tables, Trail trail, Schema after) {
    this.tables = tables;
    this.trail = trail;
    this.after = after;
  }

  /** What to read before the revision, and after it was taken back. */
  List<Snapshot.Reading> beforehand() {
    return tables.stream()
        .map(
            table -> {
              Map<Subject, Subject> columns = new LinkedHashMap<>();
              stored(table).forEach(each -> columns.put(each, each));
              return new Snapshot.Reading(table.name(), table.name(), columns);
            })
        .toList();
  }

  /** What to read after the revision: what is left of the same columns. */
  List<Snapshot.Reading> afterwards() {
    List<Snapshot.Reading> readings = new ArrayList<>();
    for (Table table : tables) {
      Map<Subject, Subject> columns = new LinkedHashMap<>();
      for (Subject each : stored(table)) {
        end(each).ifPresent(end -> columns.put(each, end));
      }
      columns.values().stream()
          .findFirst()
          .ifPresent(
              end -> readings.add(new Snapshot.Reading(table.name(), end.object(), columns)));
    }
    return readings;
  }

  /** What is computed from other columns says nothing of its own. */
  private static List<Subject> stored(Table table) {
    return table.columns().stream()
        .filter(each -> each.generatedAs().isEmpty())
        .map(each -> Subject.of(table.name(), each.name()))
        .toList();
  }

  /** A table that the history does not own stays what it is. */
  private Optional<Subject> end(Subject origin) {
    return trail.knows(origin) ? trail.end(origin) : Optional.of(origin);
  }

  /** On the way up, what keeps its type keeps its values, by whatever name. */
  Comparison kept() {
    return new Comparison(
        origin -> !trail.isLost(origin) && !trail.isChanged(origin) && !isComputed(origin),
        trail::isFilled);
  }

  private boolean isComputed(Subject origin) {
    return end(origin).flatMap(this::column).flatMap(Column::generatedAs).isPresent();
  }

  private Optional<Column> column(Subject subject) {
    return after
        .table(subject.object())
        .or(() -> after.heldTable(subject.object()).map(HeldTable::original))
        .flatMap(table -> table.column(subject.column().orElseThrow()));
  }

  /** On the way back, everything returns that nobody agreed to lose. */
  Comparison returned() {
    return new Comparison(origin -> !trail.isLost(origin), trail::isFilled);
  }
}
