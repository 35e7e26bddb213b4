package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.migration.Operations;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A change, where it starts, and the rows that are there.
 *
 * @param rows statements that write rows, in SQL that every database understands
 * @param keeps whether the rows are what they were once the change has been taken back
 * @param refusals where it cannot be, by dialect, and what the dialect says of it
 */
record ChangeCase(
    String name,
    Consumer<Operations> base,
    Consumer<Operations> change,
    List<String> rows,
    boolean keeps,
    Map<String, String> refusals) {

  ChangeCase(String name, Consumer<Operations> base, Consumer<Operations> change) {
    this(name, base, change, List.of(), true, Map.of());
  }

  ChangeCase rows(String... statements) {
    return new ChangeCase(name, base, change, List.of(statements), keeps, refusals);
  }

  ChangeCase losing() {
    return new ChangeCase(name, base, change, rows, false, refusals);
  }

  /** The same, where one dialect says that it cannot be. */
  ChangeCase refused(String dialect, String message) {
    return new ChangeCase(name, base, change, rows, keeps, Map.of(dialect, message));
  }

  Optional<String> refusal(String dialect) {
    return Optional.ofNullable(refusals.get(dialect));
  }

  Schema before() {
    return Changes.apply(Schema.empty(), Operations.changesOf(base));
  }

  Schema after() {
    return Changes.apply(before(), changes());
  }

  List<Change> changes() {
    return Operations.changesOf(change);
  }

  List<Change> inverse() {
    return Changes.invert(before(), changes());
  }

  /** What creates a schema from nothing. */
  static List<Change> creation(Schema schema) {
    List<Change> changes = new ArrayList<>();
    schema.sequences().forEach(sequence -> changes.add(new CreateSequence(sequence)));
    for (Table table : schema.tables()) {
      CreateTable.whole(table.withHeld(List.of())).stream()
          .filter(change -> !isForeignKey(change))
          .forEach(changes::add);
    }
    for (Table table : schema.tables()) {
      table.foreignKeys().forEach(key -> changes.add(new AddConstraint(table.name(), key)));
    }
    return changes;
  }

  private static boolean isForeignKey(Change change) {
    return change instanceof AddConstraint add && add.constraint() instanceof ForeignKey;
  }

  @Override
  public String toString() {
    return name;
  }
}
