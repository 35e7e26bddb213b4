package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lifts unique keys while a primary key over the same columns goes: on H2 they share its index,
 * which would stay behind and let no other primary key be made.
 */
final class SharedIndexes {

  /** A key, and the table that has it. */
  private record Lifted(ObjectName table, Constraint key) {}

  private final SchemaEditor schema;

  SharedIndexes(Schema before) {
    this.schema = before.edit();
  }

  List<Change> around(List<Change> changes) {
    if (changes.stream().noneMatch(DropConstraint.class::isInstance)) {
      return changes;
    }
    List<Change> result = new ArrayList<>();
    for (Change change : changes) {
      List<Lifted> lifted = change instanceof DropConstraint drop ? lifted(drop) : List.of();
      for (Lifted each : lifted) {
        result.add(new DropConstraint(each.table(), each.key().name()));
      }
      result.add(change);
      for (int i = lifted.size() - 1; i >= 0; i--) {
        result.add(new AddConstraint(lifted.get(i).table(), lifted.get(i).key()));
      }
      change.apply(schema);
    }
    return result;
  }

  /** The unique keys, after the foreign keys that refer to them. */
  private List<Lifted> lifted(DropConstraint drop) {
    Table table = schema.requireTable(drop.table());
    Optional<Constraint> dropped = table.constraint(drop.constraint());
    if (dropped.isEmpty() || !(dropped.get() instanceof PrimaryKey primaryKey)) {
      return List.of();
    }
    Set<Name> columns = Set.copyOf(primaryKey.columns());
    List<UniqueKey> unique =
        table.uniqueKeys().stream()
            .filter(key -> columns.equals(Set.copyOf(key.columns())))
            .toList();
    List<Lifted> lifted = new ArrayList<>();
    if (!unique.isEmpty()) {
      schema.tables().forEach(each -> lifted.addAll(referring(each, table, columns)));
    }
    unique.forEach(key -> lifted.add(new Lifted(table.name(), key)));
    return lifted;
  }

  private static List<Lifted> referring(Table table, Table target, Set<Name> columns) {
    List<Lifted> referring = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      if (key.target().equals(target.name()) && columns.equals(Set.copyOf(key.targetColumns()))) {
        referring.add(new Lifted(table.name(), key));
      }
    }
    return referring;
  }
}
