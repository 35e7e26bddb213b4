package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.SequenceChange;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The part of a draft that is about some tables, if it can be recorded by itself: it fits what is
 * recorded, and the rest fits what it leaves.
 */
public final class ClosedPart {

  private final Schema base;
  private final List<Change> changes;
  private final Schema target;

  /**
   * @param base the schema before the draft
   * @param changes the whole draft
   */
  public ClosedPart(Schema base, List<Change> changes) {
    this.base = base;
    this.changes = List.copyOf(changes);
    this.target = Changes.apply(base, changes);
  }

  /** The tables that the draft is about, under the names that they have after it. */
  public SortedSet<ObjectName> tables() {
    SortedSet<ObjectName> tables = new TreeSet<>();
    changes.stream()
        .filter(change -> !(change instanceof SequenceChange))
        .forEach(change -> tables.add(nameAfter(change.subject().object())));
    return tables;
  }

  /** Everything that the draft does to some tables, in order. */
  public List<Change> about(Collection<ObjectName> tables) {
    Set<ObjectName> names = new HashSet<>();
    for (ObjectName table : tables) {
      names.add(nameAfter(table));
    }
    return changes.stream().filter(change -> names.contains(owner(change))).toList();
  }

  /** The table that a change is about; of a sequence the one whose keys it gives. */
  private ObjectName owner(Change change) {
    ObjectName object = nameAfter(change.subject().object());
    if (!(change instanceof SequenceChange)) {
      return object;
    }
    return ownerOf(object, target).or(() -> ownerOf(object, base)).orElse(object);
  }

  private Optional<ObjectName> ownerOf(ObjectName sequence, Schema schema) {
    return schema.tables().stream()
        .filter(table -> table.keyGivenBy(sequence).isPresent())
        .map(table -> nameAfter(table.name()))
        .findFirst();
  }

  private ObjectName nameAfter(ObjectName name) {
    ObjectName current = name;
    for (Change change : changes) {
      if (change instanceof RenameTable rename && rename.table().equals(current)) {
        current = rename.to();
      }
    }
    return current;
  }

  /**
   * What would have to be recorded with the tables: others that they refer to and that are as new,
   * or that refer to what goes; none if they can be recorded by themselves.
   *
   * @throws SchemaException if the draft cannot be taken apart like that
   */
  public SortedSet<ObjectName> missing(Collection<ObjectName> tables) {
    List<Change> part = about(tables);
    Schema after = Changes.apply(base, part);
    SortedSet<ObjectName> missing = new TreeSet<>();
    for (Table table : after.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (after.table(key.target()).isEmpty() && !isOutside(key.target())) {
          boolean isNew = base.table(key.target()).isEmpty();
          missing.add(isNew ? key.target() : nameAfter(table.name()));
        }
      }
    }
    if (missing.isEmpty()) {
      List<Change> rest = new ArrayList<>(changes);
      rest.removeAll(part);
      Changes.apply(after, rest);
    }
    return missing;
  }

  /** A table that no entity of the unit maps is there whatever is recorded. */
  private boolean isOutside(ObjectName table) {
    return base.table(table).isEmpty() && target.table(table).isEmpty();
  }
}
