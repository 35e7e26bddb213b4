package io.aludel.hazard;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the foreign keys of a schema say that stored values mean, under the names that a revision
 * has given so far. A key that the revision drops still says it: the values are there.
 */
final class References {

  /** One column of a foreign key, and the column whose values it holds. */
  private record Reference(Subject from, Subject to) {}

  /**
   * A column whose values would lead elsewhere.
   *
   * @param was the column that they have been taken from
   */
  record Retarget(Subject column, Subject was, Subject is) {}

  private List<Reference> references = new ArrayList<>();

  References(Schema before) {
    for (Table table : before.tables()) {
      table.foreignKeys().forEach(key -> references.addAll(of(table.name(), key)));
    }
  }

  private static List<Reference> of(ObjectName table, ForeignKey key) {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      references.add(
          new Reference(
              Subject.of(table, key.columns().get(i)),
              Subject.of(key.target(), key.targetColumns().get(i))));
    }
    return references;
  }

  /** Takes note of a change, after what it does was judged. */
  void follow(Change change) {
    if (change instanceof RenameTable rename) {
      rename(each -> each.object().equals(rename.table()) ? moved(each, rename.to()) : each);
    } else if (change instanceof ColumnChange.RenameColumn rename) {
      Subject to = Subject.of(rename.table(), rename.to());
      rename(each -> each.equals(rename.subject()) ? to : each);
    } else if (change instanceof ColumnChange.TransformColumn) {
      // Somebody says what becomes of each value.
      references.removeIf(each -> each.from().equals(change.subject()));
    }
  }

  private static Subject moved(Subject column, ObjectName table) {
    return column.column().map(name -> Subject.of(table, name)).orElseGet(() -> Subject.of(table));
  }

  private void rename(UnaryOperator<Subject> renamed) {
    references =
        new ArrayList<>(
            references.stream()
                .map(each -> new Reference(renamed.apply(each.from()), renamed.apply(each.to())))
                .toList());
  }

  /** The first column of a new foreign key whose values have meant something else. */
  Optional<Retarget> retarget(AddConstraint change) {
    return change.constraint() instanceof ForeignKey key
        ? of(change.table(), key).stream().flatMap(each -> retarget(each).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<Retarget> retarget(Reference wanted) {
    List<Subject> before =
        references.stream()
            .filter(each -> each.from().equals(wanted.from()))
            .map(Reference::to)
            .toList();
    boolean meansTheSame =
        before.stream().anyMatch(was -> leads(was, wanted.to()) || leads(wanted.to(), was));
    return meansTheSame
        ? Optional.empty()
        : before.stream().findFirst().map(was -> new Retarget(wanted.from(), was, wanted.to()));
  }

  /**
   * Whether values of one column are values of another: rows that share a key, like those of a
   * class and its superclass in a table each, are one thing.
   */
  private boolean leads(Subject from, Subject to) {
    Set<Subject> seen = new HashSet<>();
    Deque<Subject> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      Subject column = next.pop();
      if (column.equals(to)) {
        return true;
      }
      if (seen.add(column)) {
        references.stream()
            .filter(each -> each.from().equals(column))
            .forEach(each -> next.push(each.to()));
      }
    }
    return false;
  }
}
