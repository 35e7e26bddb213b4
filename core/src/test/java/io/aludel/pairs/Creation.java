package io.aludel.pairs;

import io.aludel.change.Change;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The changes that create a schema from nothing. */
final class Creation {

  private Creation() {}

  static List<Change> of(Schema schema) {
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
}
