package io.aludel.diff;

import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Primary and unique keys that go. Databases do not let go of a key that a foreign key refers to,
 * even where another key of the same columns is there, or comes.
 */
final class VanishingKeys {

  private record Key(ObjectName table, Set<Name> columns) {}

  private final Set<Key> keys = new HashSet<>();

  /**
   * Takes a table into account.
   *
   * @param before the table as it is, under its new names
   * @param after the table as it should be
   */
  void add(Table before, Table after) {
    List<Constraint> left = new ArrayList<>(before.constraints());
    for (Constraint wanted : after.constraints()) {
      left.stream().filter(wanted::sameShape).findFirst().ifPresent(left::remove);
    }
    left.stream()
        .filter(each -> each instanceof PrimaryKey || each instanceof UniqueKey)
        .forEach(each -> keys.add(new Key(after.name(), Set.copyOf(each.columns()))));
  }

  /** Whether a foreign key, under its new names, may refer to one of them. */
  boolean isReferredTo(ForeignKey key) {
    return keys.contains(new Key(key.target(), Set.copyOf(key.targetColumns())));
  }
}
