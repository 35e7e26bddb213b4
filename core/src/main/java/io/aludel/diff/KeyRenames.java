package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.ConstraintChange.RenameIndex;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Brings renames of keys and indexes into an order in which no step meets a name that is still
 * taken. Databases keep most of these names in one space, whatever table they belong to: where
 * tables take each other's names, so do their keys.
 */
final class KeyRenames {

  /** One renaming, of an index or a constraint. */
  private record Step(ObjectName table, Name from, Name to, boolean ofIndex) {

    private static Step of(Change change) {
      if (change instanceof RenameIndex rename) {
        return new Step(rename.table(), rename.index(), rename.to(), true);
      }
      RenameConstraint rename = (RenameConstraint) change;
      return new Step(rename.table(), rename.constraint(), rename.to(), false);
    }

    private Change change() {
      return ofIndex ? new RenameIndex(table, from, to) : new RenameConstraint(table, from, to);
    }

    private boolean isFree(List<Step> left) {
      ObjectName wanted = table.sibling(to);
      return left.stream().noneMatch(each -> each.table.sibling(each.from).equals(wanted));
    }
  }

  private KeyRenames() {}

  /**
   * @param renames changes that are {@link RenameConstraint} or {@link RenameIndex}
   * @param spare gives a name that nothing has, to break a circle
   */
  static List<Change> ordered(List<Change> renames, UnaryOperator<Name> spare) {
    List<Change> ordered = new ArrayList<>();
    List<Step> left = new ArrayList<>(renames.stream().map(Step::of).toList());
    while (!left.isEmpty()) {
      List<Step> free = left.stream().filter(step -> step.isFree(left)).toList();
      free.forEach(step -> ordered.add(step.change()));
      left.removeAll(free);
      if (free.isEmpty()) {
        Step first = left.get(0);
        Name aside = spare.apply(first.from());
        ordered.add(new Step(first.table(), first.from(), aside, first.ofIndex()).change());
        left.set(0, new Step(first.table(), aside, first.to(), first.ofIndex()));
      }
    }
    return ordered;
  }
}
