package io.aludel.dialect;

import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What about a table makes MariaDB work harder than the kind of action tells.
 *
 * @param otherStorage whether its options ask for a storage of which InnoDB's rules do not all hold
 * @param indexedVirtual whether an index has a virtual column: InnoDB then neither adds nor drops a
 *     stored one instantly, nor builds the table anew while rows are written
 * @param stored whether it has a computed column whose values are stored
 * @param mistaken whether a foreign key belongs to it, or refers to it, while it has such a column:
 *     InnoDB (11.4.5) then takes another column for one that gets longer, and may find that one to
 *     be part of the key (error 1832), unless it copies the table
 * @param unordered whether it has no primary key, so that InnoDB keeps the rows in the order of a
 *     unique key that takes no null
 * @param unique whether it has a unique key or index
 */
record MariaFacts(
    boolean otherStorage,
    boolean indexedVirtual,
    boolean stored,
    boolean mistaken,
    boolean unordered,
    boolean unique) {

  private static final Pattern OTHER_STORAGE =
      Pattern.compile(
          "(?i)\\b(engine|type)\\s*=?\\s*(?!innodb\\b)\\w+|\\bcompressed\\b|\\bkey_block_size\\b");

  /** Of a table that nothing is known of. */
  static final MariaFacts NONE = new MariaFacts(false, false, false, false, false, false);

  /**
   * @param schema what there is beside it
   */
  static MariaFacts of(Table table, SchemaView schema) {
    boolean stored = !computed(table, false).isEmpty();
    return new MariaFacts(
        table.options().filter(OTHER_STORAGE.asPredicate()).isPresent(),
        hasIndexedVirtual(table),
        stored,
        stored && isLinked(table, schema),
        table.primaryKey().isEmpty(),
        !table.uniqueKeys().isEmpty() || table.indexes().stream().anyMatch(Index::unique));
  }

  private static boolean isLinked(Table table, SchemaView schema) {
    return !table.foreignKeys().isEmpty()
        || schema.tables().stream()
            .flatMap(each -> each.foreignKeys().stream())
            .anyMatch(key -> key.target().equals(table.name()));
  }

  private static boolean hasIndexedVirtual(Table table) {
    Set<Name> virtual = computed(table, true);
    return Stream.concat(
            table.indexes().stream().map(Index::columns),
            table.uniqueKeys().stream().map(UniqueKey::columns))
        .flatMap(Collection::stream)
        .anyMatch(virtual::contains);
  }

  /** The computed columns, virtual or stored, and those that are held, by either name. */
  private static Set<Name> computed(Table table, boolean virtual) {
    Set<Name> names = new HashSet<>();
    for (Column column : table.columns()) {
      if (isComputed(column, virtual)) {
        names.add(column.name());
      }
    }
    for (HeldColumn held : table.held()) {
      if (isComputed(held.original(), virtual)) {
        names.add(held.as());
        names.add(held.original().name());
      }
    }
    return names;
  }

  private static boolean isComputed(Column column, boolean virtual) {
    return column
        .generatedAs()
        .map(Computation::virtual)
        .filter(each -> each == virtual)
        .isPresent();
  }
}
