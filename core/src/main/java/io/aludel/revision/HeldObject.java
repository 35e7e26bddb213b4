package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.PurgeChange;
import io.aludel.change.Subject;
import io.aludel.schema.ObjectName;

/**
 * Something that a revision has put aside, and that nothing has purged since.
 *
 * @param revision the revision that holds it
 * @param original what it was called when it was put aside
 * @param held what it is called today
 * @param kind what it is
 */
public record HeldObject(String revision, Subject original, Subject held, Kind kind) {

  /** What can be held. */
  public enum Kind {
    COLUMN,
    /** A column of a table that has been put aside itself since: it goes together with that. */
    COLUMN_OF_HELD_TABLE,
    TABLE,
    SEQUENCE
  }

  /** The change that destroys it. */
  public Change purge() {
    ObjectName object = held.object();
    return switch (kind) {
      case COLUMN, COLUMN_OF_HELD_TABLE ->
          new PurgeChange.PurgeColumn(object, held.column().orElseThrow());
      case TABLE -> new PurgeChange.PurgeTable(object);
      case SEQUENCE -> new PurgeChange.PurgeSequence(object);
    };
  }

  /** Whether a person who writes {@code written} may mean it. */
  public boolean isWritten(String written) {
    String name =
        original
            .column()
            .map(Object::toString)
            .orElseGet(() -> original.object().name().toString());
    return original.isWritten(written)
        || held.isWritten(written)
        || name.equalsIgnoreCase(written.strip());
  }
}
