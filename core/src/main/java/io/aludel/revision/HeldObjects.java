package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.PurgeChange;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.RestoreSequence;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.change.TableChange.UnmanageTable;
import io.aludel.revision.HeldObject.Kind;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Follows what revisions put aside through the revisions after them. */
public final class HeldObjects {

  private final List<HeldObject> held = new ArrayList<>();

  private HeldObjects() {}

  /**
   * What is held at the end of a history, in the order in which it was put aside.
   *
   * @param history the recorded revisions, parents before children
   */
  public static List<HeldObject> of(List<Revision> history) {
    HeldObjects objects = new HeldObjects();
    for (Revision revision : history) {
      revision.changes().forEach(change -> objects.follow(revision.id(), change));
    }
    return List.copyOf(objects.held);
  }

  private void follow(String revision, Change change) {
    if (change instanceof HoldColumn hold) {
      addColumn(revision, hold.subject(), hold.as());
    } else if (change instanceof TransformColumn transform) {
      addColumn(revision, transform.subject(), transform.as());
    } else if (change instanceof HoldTable hold) {
      move(hold.table(), hold.as(), Kind.COLUMN_OF_HELD_TABLE);
      held.add(new HeldObject(revision, hold.subject(), Subject.of(hold.as()), Kind.TABLE));
    } else if (change instanceof HoldSequence hold) {
      held.add(new HeldObject(revision, hold.subject(), Subject.of(hold.as()), Kind.SEQUENCE));
    } else if (change instanceof RenameTable rename) {
      move(rename.table(), rename.to(), Kind.COLUMN);
    } else if (change instanceof RestoreTable restore) {
      remove(each -> each.kind() == Kind.TABLE && isOf(each, restore.as()));
      move(restore.as(), restore.table(), Kind.COLUMN);
    } else if (change instanceof PurgeChange purge) {
      remove(each -> each.held().equals(purge.subject()));
      remove(each -> isColumn(each) && Subject.of(each.held().object()).equals(purge.subject()));
    } else {
      followEnd(change);
    }
  }

  private void followEnd(Change change) {
    if (change instanceof RestoreColumn restore) {
      remove(each -> each.held().equals(Subject.of(restore.table(), restore.as())));
    } else if (change instanceof RestoreSequence restore) {
      remove(each -> each.kind() == Kind.SEQUENCE && isOf(each, restore.as()));
    } else if (change instanceof DropTable drop) {
      remove(each -> isColumn(each) && isOf(each, drop.table()));
    } else if (change instanceof UnmanageTable unmanage) {
      remove(each -> isColumn(each) && isOf(each, unmanage.table()));
    }
  }

  private void addColumn(String revision, Subject original, Name as) {
    held.add(new HeldObject(revision, original, Subject.of(original.object(), as), Kind.COLUMN));
  }

  /** The columns that a table holds go with it. */
  private void move(ObjectName table, ObjectName to, Kind kind) {
    held.replaceAll(
        each ->
            isColumn(each) && isOf(each, table)
                ? new HeldObject(
                    each.revision(), each.original(), new Subject(to, each.held().column()), kind)
                : each);
  }

  private void remove(Predicate<HeldObject> gone) {
    held.removeIf(gone);
  }

  private static boolean isColumn(HeldObject each) {
    return each.held().column().isPresent();
  }

  private static boolean isOf(HeldObject each, ObjectName object) {
    return each.held().object().equals(object);
  }
}
