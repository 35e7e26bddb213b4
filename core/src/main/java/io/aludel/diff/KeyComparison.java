package io.aludel.diff;

import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.ConstraintChange.RenameIndex;
import io.aludel.change.Subject;
import io.aludel.diff.Script.Phase;
import io.aludel.schema.Check;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a table's keys, checks and indexes by their shape. Another name for the same shape is a
 * renaming.
 *
 * @param oldName the table's name before renames
 * @param before the table as it is, under its new names
 * @param after the table as it should be
 * @param replaced columns whose keys and indexes have to be made anew
 * @param vanishing keys of all tables that go
 * @param retirements what stays though it is not mapped
 */
record KeyComparison(
    ObjectName oldName,
    Table before,
    Table after,
    Set<Subject> replaced,
    VanishingKeys vanishing,
    Retirements retirements,
    Script script) {

  void compare() {
    compareConstraints();
    compareIndexes();
  }

  private void compareConstraints() {
    List<Constraint> left = new ArrayList<>(before.constraints());
    for (Constraint wanted : after.constraints()) {
      Optional<Constraint> match =
          left.stream()
              .filter(each -> each.sameShape(wanted) && !isTouched(each))
              .min(Comparator.comparing(each -> !each.name().equals(wanted.name())));
      match.ifPresent(left::remove);
      if (match.isEmpty()) {
        script.add(
            wanted instanceof ForeignKey ? Phase.FOREIGN_KEYS : Phase.KEYS_AND_INDEXES,
            new AddConstraint(after.name(), wanted));
      } else if (!match.get().name().equals(wanted.name())) {
        script.add(
            Phase.RENAME_KEYS,
            new RenameConstraint(after.name(), match.get().name(), wanted.name()));
      }
    }
    left.removeIf(each -> retirements.keeps(after.name(), each));
    for (Constraint vanished : left) {
      script.add(
          vanished instanceof ForeignKey ? Phase.DROP_FOREIGN_KEYS : Phase.DROP_KEYS_AND_INDEXES,
          new DropConstraint(oldName, vanished.name()));
    }
  }

  private void compareIndexes() {
    List<Index> left = new ArrayList<>(before.indexes());
    for (Index wanted : after.indexes()) {
      Optional<Index> match =
          left.stream()
              .filter(each -> each.sameShape(wanted) && !touches(after.name(), each.columns()))
              .min(Comparator.comparing(each -> !each.name().equals(wanted.name())));
      match.ifPresent(left::remove);
      if (match.isEmpty()) {
        script.add(Phase.KEYS_AND_INDEXES, new CreateIndex(after.name(), wanted));
      } else if (!match.get().name().equals(wanted.name())) {
        script.add(
            Phase.RENAME_KEYS, new RenameIndex(after.name(), match.get().name(), wanted.name()));
      }
    }
    left.removeIf(each -> retirements.keeps(after.name(), each));
    for (Index vanished : left) {
      script.add(Phase.DROP_KEYS_AND_INDEXES, new DropIndex(oldName, vanished.name()));
    }
  }

  private boolean isTouched(Constraint constraint) {
    return touches(after.name(), constraint.columns())
        || (constraint instanceof ForeignKey key
            && (touches(key.target(), key.targetColumns()) || vanishing.isReferredTo(key)))
        || (constraint instanceof Check check && mentionsReplaced(check));
  }

  /** What a check is about can only be read from its condition. */
  private boolean mentionsReplaced(Check check) {
    return replaced.stream()
        .filter(each -> each.object().equals(after.name()))
        .anyMatch(each -> each.column().filter(column -> column.isIn(check.sql())).isPresent());
  }

  private boolean touches(ObjectName table, Collection<Name> columns) {
    return columns.stream().anyMatch(column -> replaced.contains(Subject.of(table, column)));
  }
}
