package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.DropSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.RenameSequence;
import io.aludel.change.SequenceChange.RestoreSequence;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables and sequences that a plan itself creates: nobody has put anything into them yet, so
 * nothing is lost where a later revision of the same plan lets something of theirs go. Without
 * that, an empty database could not be brought to the head of a history that ever destroyed
 * anything without agreement to losses that are none.
 */
final class FreshObjects {

  private final Set<ObjectName> fresh = new HashSet<>();

  /** What some changes destroy of what was there before the plan; they are taken into account. */
  List<String> losses(Schema before, List<Change> changes) {
    Set<Subject> all = Changes.losses(before, changes);
    Set<String> losses = new TreeSet<>();
    Changes.walk(
        before,
        changes,
        (schema, change) -> {
          for (Subject loss : change.losses(schema)) {
            if (all.contains(loss) && !fresh.contains(loss.object())) {
              losses.add(loss.toString());
            }
          }
          follow(change);
        });
    return List.copyOf(losses);
  }

  private void follow(Change change) {
    if (change instanceof CreateTable created) {
      fresh.add(created.definition().name());
    } else if (change instanceof DropTable dropped) {
      fresh.remove(dropped.table());
    } else if (change instanceof RenameTable renamed) {
      move(renamed.table(), renamed.to());
    } else if (change instanceof HoldTable held) {
      move(held.table(), held.as());
    } else if (change instanceof RestoreTable restored) {
      move(restored.as(), restored.table());
    } else if (change instanceof PurgeTable purged) {
      fresh.remove(purged.as());
    } else {
      followSequence(change);
    }
  }

  private void followSequence(Change change) {
    if (change instanceof CreateSequence created) {
      fresh.add(created.sequence());
    } else if (change instanceof DropSequence dropped) {
      fresh.remove(dropped.sequence());
    } else if (change instanceof RenameSequence renamed) {
      move(renamed.sequence(), renamed.to());
    } else if (change instanceof HoldSequence held) {
      move(held.sequence(), held.as());
    } else if (change instanceof RestoreSequence restored) {
      move(restored.as(), restored.sequence());
    } else if (change instanceof PurgeSequence purged) {
      fresh.remove(purged.as());
    }
  }

  private void move(ObjectName from, ObjectName to) {
    if (fresh.remove(from)) {
      fresh.add(to);
    } else {
      fresh.remove(to);
    }
  }
}
