package io.aludel.schema;

import java.util.Collection;
import java.util.Optional;

/** Reading access to a schema, be it a value or one that is being edited. */
public interface SchemaView {

  /** The tables that the history owns, by name. */
  Collection<Table> tables();

  Collection<Sequence> sequences();

  Collection<HeldTable> heldTables();

  Collection<HeldSequence> heldSequences();

  Optional<Table> table(ObjectName name);

  Optional<Sequence> sequence(ObjectName name);

  Optional<HeldTable> heldTable(ObjectName as);

  Optional<HeldSequence> heldSequence(ObjectName as);

  /** Whether a table that the history once owned has been handed back. */
  boolean isUnmanagedTable(ObjectName name);

  /** Whether a sequence that the history once owned has been handed back. */
  boolean isUnmanagedSequence(ObjectName name);

  /**
   * The table of that name.
   *
   * @throws SchemaException if there is none
   */
  default Table requireTable(ObjectName name) {
    Optional<Table> table = table(name);
    if (table.isEmpty()) {
      throw new SchemaException("there is no table " + name);
    }
    return table.get();
  }

  /**
   * The column of that name.
   *
   * @throws SchemaException if there is none
   */
  default Column requireColumn(ObjectName table, Name column) {
    return requireTable(table)
        .column(column)
        .orElseThrow(() -> new SchemaException("table " + table + " has no column " + column));
  }
}
