package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.schema.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables that no application is at work on: those that the same changes bring or take away.
 * Nobody waits for a lock on them.
 */
final class PrivateTables {

  private final Set<ObjectName> leaving = new HashSet<>();
  private final Set<ObjectName> arrived = new HashSet<>();

  PrivateTables(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof DropTable drop) {
        leaving.add(drop.table());
      } else if (change instanceof HoldTable hold) {
        leaving.add(hold.table());
      }
    }
  }

  boolean contains(ObjectName table) {
    return leaving.contains(table) || arrived.contains(table);
  }

  /** Follows a change that is about to be carried out. */
  void follow(Change change) {
    if (change instanceof CreateTable create) {
      arrived.add(create.table());
    } else if (change instanceof RestoreTable restore) {
      arrived.add(restore.table());
    } else if (change instanceof RenameTable rename && arrived.remove(rename.table())) {
      arrived.add(rename.to());
    }
  }

  /** Follows a change that has been carried out: a name that has become free may be another's. */
  void leave(Change change) {
    if (change instanceof DropTable drop) {
      leaving.remove(drop.table());
    } else if (change instanceof HoldTable hold) {
      leaving.remove(hold.table());
    }
  }
}
