package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.RestoreSequence;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives revisions other ids. The names of what a revision holds carry its id: they change with it,
 * here and in the revisions after it. Not safe for several threads.
 */
public final class Renumbering {

  private final Map<Name, Name> names = new HashMap<>();

  /** For revisions that are renumbered together, parents before children. */
  public Renumbering() {}

  /** The same revision under another id, after other ones. */
  public Revision renumber(Revision revision, String id, List<String> parents) {
    List<Change> changes =
        revision.changes().stream().map(change -> change(change, revision.id(), id)).toList();
    return new Revision(
        id,
        parents,
        revision.description(),
        revision.why(),
        revision.recorded(),
        changes,
        revision.agreements().stream()
            .map(each -> new Agreement(each.rule(), subject(each.object()), each.reason()))
            .toList());
  }

  private Change change(Change change, String from, String to) {
    if (change instanceof HoldColumn hold) {
      Name as = held(hold.as(), hold.column(), from, to);
      return new HoldColumn(table(hold.table()), hold.column(), as, hold.backfill());
    }
    if (change instanceof TransformColumn transform) {
      return new TransformColumn(
          transform.table(),
          transform.definition(),
          held(transform.as(), transform.definition().name(), from, to),
          transform.up(),
          transform.down(),
          transform.oneWay(),
          transform.reason());
    }
    if (change instanceof HoldTable hold) {
      return new HoldTable(hold.table(), held(hold.as(), hold.table(), from, to));
    }
    if (change instanceof HoldSequence hold) {
      return new HoldSequence(hold.sequence(), held(hold.as(), hold.sequence(), from, to));
    }
    return ofHeld(change);
  }

  private Change ofHeld(Change change) {
    if (change instanceof RestoreColumn restore) {
      return new RestoreColumn(
          restore.table(), restore.column(), name(restore.as()), restore.backfill());
    }
    if (change instanceof RestoreTable restore) {
      return new RestoreTable(restore.table(), table(restore.as()));
    }
    if (change instanceof RestoreSequence restore) {
      return new RestoreSequence(restore.sequence(), table(restore.as()));
    }
    if (change instanceof PurgeColumn purge) {
      return new PurgeColumn(table(purge.table()), name(purge.as()));
    }
    if (change instanceof PurgeTable purge) {
      return new PurgeTable(table(purge.as()));
    }
    return change instanceof PurgeSequence purge ? new PurgeSequence(table(purge.as())) : change;
  }

  /** The name of what is held follows from the id, if it is the one that followed from the old. */
  private Name held(Name as, Name original, String from, String to) {
    if (as.equals(DefaultNames.held(from, original))) {
      names.put(as, DefaultNames.held(to, original));
    }
    return name(as);
  }

  private ObjectName held(ObjectName as, ObjectName original, String from, String to) {
    return as.sibling(held(as.name(), original.name(), from, to));
  }

  private Name name(Name name) {
    return names.getOrDefault(name, name);
  }

  private ObjectName table(ObjectName object) {
    return object.sibling(name(object.name()));
  }

  private Subject subject(Subject subject) {
    return new Subject(table(subject.object()), subject.column().map(this::name));
  }
}
