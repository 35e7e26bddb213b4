package io.aludel.rehearsal;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.PurgeChange;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Follows the tables and columns of a schema through the changes of a revision. */
final class Trail {

  /** Where everything that is still there came from: today's columns to those of the beginning. */
  private final Map<Subject, Subject> origins = new TreeMap<>();

  private final Map<Subject, Subject> ends = new TreeMap<>();
  private final Set<Subject> known = new HashSet<>();
  private final Set<Subject> lost = new HashSet<>();
  private final Set<Subject> filled = new HashSet<>();
  private final Set<Subject> changed = new HashSet<>();
  private final Set<Subject> transformed = new HashSet<>();

  Trail(Schema before, List<Change> changes) {
    for (Table table : before.tables()) {
      for (Column column : table.columns()) {
        Subject subject = Subject.of(table.name(), column.name());
        origins.put(subject, subject);
        known.add(subject);
      }
    }
    Changes.walk(before, changes, this::follow);
    origins.forEach((end, origin) -> ends.put(origin, end));
  }

  private void follow(SchemaView schema, Change change) {
    change.losses(schema).forEach(loss -> mark(loss, lost));
    if (change instanceof RenameTable rename) {
      move(rename.table(), rename.to());
    } else if (change instanceof HoldTable hold) {
      move(hold.table(), hold.as());
    } else if (change instanceof DropTable
        || change instanceof DropColumn
        || change instanceof PurgeChange) {
      forget(change.subject());
    } else if (change instanceof RenameColumn rename) {
      move(rename.subject(), rename.to());
    } else if (change instanceof HoldColumn hold) {
      move(hold.subject(), hold.as());
    } else if (change instanceof TransformColumn transform) {
      mark(transform.subject(), transformed);
      move(transform.subject(), transform.as());
    } else if (change instanceof Backfill) {
      mark(change.subject(), filled);
    } else if (change instanceof SetType || change instanceof SetGenerated) {
      mark(change.subject(), changed);
    }
  }

  private void mark(Subject subject, Set<Subject> set) {
    origins.forEach(
        (now, origin) -> {
          if (isIn(subject).test(now)) {
            set.add(origin);
          }
        });
  }

  private void forget(Subject subject) {
    origins.keySet().removeIf(isIn(subject));
  }

  private static Predicate<Subject> isIn(Subject subject) {
    return subject.column().isPresent()
        ? subject::equals
        : each -> each.object().equals(subject.object());
  }

  private void move(ObjectName table, ObjectName to) {
    List<Subject> moving =
        origins.keySet().stream().filter(each -> each.object().equals(table)).toList();
    moving.forEach(each -> origins.put(new Subject(to, each.column()), origins.remove(each)));
  }

  private void move(Subject column, Name to) {
    Optional.ofNullable(origins.remove(column))
        .ifPresent(origin -> origins.put(Subject.of(column.object(), to), origin));
  }

  /** Whether a column is of the schema at the beginning. */
  boolean knows(Subject origin) {
    return known.contains(origin);
  }

  /** What a column is called in the end, if it is still there; it may be held. */
  Optional<Subject> end(Subject origin) {
    return Optional.ofNullable(ends.get(origin));
  }

  /** What a column was called in the beginning, if it was there. */
  Optional<Subject> origin(Subject end) {
    return Optional.ofNullable(origins.get(end));
  }

  /** Whether values of a column are destroyed, cut or rounded. */
  boolean isLost(Subject origin) {
    return lost.contains(origin);
  }

  /** Whether rows without a value get one. */
  boolean isFilled(Subject origin) {
    return filled.contains(origin);
  }

  /** Whether values may be written otherwise than before: the type is another one. */
  boolean isChanged(Subject origin) {
    return changed.contains(origin);
  }

  /** Whether an expression computes what follows a column, which is held. */
  boolean isTransformed(Subject origin) {
    return transformed.contains(origin);
  }
}
