package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Lifts foreign keys around changes of type: between the change of one side and that of the other,
 * the two differ in a way that a database does not bear.
 */
final class LiftedForeignKeys {

  /** A foreign key that is lifted, by the names that it and its table have now. */
  private record Lifted(ObjectName table, Name key) {}

  private final BiPredicate<Type, Type> matters;
  private final SchemaEditor schema;
  private final List<Lifted> lifted = new ArrayList<>();
  private final List<Change> result = new ArrayList<>();

  /**
   * @param matters whether a change from one type to another needs the keys to be lifted
   */
  LiftedForeignKeys(Schema before, BiPredicate<Type, Type> matters) {
    this.matters = matters;
    this.schema = before.edit();
  }

  /** The changes with the foreign keys dropped before the first change of type and added after. */
  List<Change> liftedAround(List<Change> changes) {
    int last = last(changes);
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (i <= last) {
        touched(change).forEach(this::lift);
      }
      if (!isAboutLifted(change)) {
        result.add(change);
      }
      change.apply(schema);
      if (i == last) {
        putBack();
      }
    }
    return result;
  }

  private static int last(List<Change> changes) {
    int last = -1;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) instanceof SetType || changes.get(i) instanceof SetCollation) {
        last = i;
      }
    }
    return last;
  }

  private List<Lifted> touched(Change change) {
    if (change instanceof SetType type) {
      Type before = schema.requireColumn(type.table(), type.column()).type();
      return matters.test(before, type.type()) ? with(type.table(), type.column()) : List.of();
    }
    return change instanceof SetCollation collation
        ? with(collation.table(), collation.column())
        : List.of();
  }

  /** The foreign keys that a column is part of, as what refers or as what is referred to. */
  private List<Lifted> with(ObjectName table, Name column) {
    List<Lifted> found = new ArrayList<>();
    for (Table each : schema.tables()) {
      for (ForeignKey key : each.foreignKeys()) {
        boolean refers = each.name().equals(table) && key.columns().contains(column);
        boolean isTarget = key.target().equals(table) && key.targetColumns().contains(column);
        if (refers || isTarget) {
          found.add(new Lifted(each.name(), key.name()));
        }
      }
    }
    return found;
  }

  private void lift(Lifted key) {
    if (!lifted.contains(key)) {
      lifted.add(key);
      result.add(new DropConstraint(key.table(), key.key()));
    }
  }

  /** Follows the names of what is lifted; what happens to the key itself need not be done. */
  private boolean isAboutLifted(Change change) {
    if (change instanceof DropConstraint drop) {
      return lifted.remove(new Lifted(drop.table(), drop.constraint()));
    }
    if (change instanceof RenameConstraint rename) {
      Lifted old = new Lifted(rename.table(), rename.constraint());
      Lifted renamed = new Lifted(rename.table(), rename.to());
      lifted.replaceAll(each -> each.equals(old) ? renamed : each);
      return lifted.contains(renamed);
    }
    if (change instanceof RenameTable rename) {
      lifted.replaceAll(
          each -> each.table().equals(rename.table()) ? new Lifted(rename.to(), each.key()) : each);
    }
    return false;
  }

  private void putBack() {
    for (Lifted each : lifted) {
      schema
          .table(each.table())
          .flatMap(table -> table.constraint(each.key()))
          .ifPresent(key -> result.add(new AddConstraint(each.table(), key)));
    }
    lifted.clear();
  }
}
