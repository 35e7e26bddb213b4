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
import java.util.function.Consumer;

/**
 * A change, where it starts, and the rows that are there.
 *
 * @param rows statements that write rows, in SQL that every database understands
 * @param keeps whether the rows are what they were once the change has been taken back
 */
record ChangeCase(
    String name,
    Consumer<Operations> base,
    Consumer<Operations> change,
    List<String> rows,
    boolean keeps) {

  ChangeCase(String name, Consumer<Operations> base, Consumer<Operations> change) {
    this(name, base, change, List.of(), true);
  }

  ChangeCase rows(String... statements) {
    return new ChangeCase(name, base, change, List.of(statements), keeps);
  }

  ChangeCase losing() {
    return new ChangeCase(name, base, change, rows, false);
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
