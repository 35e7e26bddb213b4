package io.aludel.runtime;

import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.runtime.catalogue.CatalogueSequence;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.Column;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares what a database holds with a schema of the history; see {@link TableComparison}. What
 * the schema does not name is nobody's business.
 */
final class SchemaComparison {

  private final DatabaseSession session;
  private final StoredNames names;
  private final TableComparison tables;
  private final Map<String, Catalogue> catalogues = new TreeMap<>();

  SchemaComparison(DatabaseSession session) {
    this.session = session;
    this.names = session.catalogue().names();
    this.tables = new TableComparison(session);
  }

  /** What differs, each in a sentence, in the order of the tables. Ends the transaction. */
  List<String> differences(Schema expected) throws SQLException {
    List<String> differences = new ArrayList<>();
    for (Table table : expected.tables()) {
      compare(table, differences);
    }
    for (HeldTable held : expected.heldTables()) {
      compare(held, differences);
    }
    for (Sequence sequence : expected.sequences()) {
      compare(sequence, differences);
    }
    for (HeldSequence held : expected.heldSequences()) {
      compare(held.original().withName(held.as()), differences);
    }
    return List.copyOf(differences);
  }

  private void compare(Table table, List<String> differences) throws SQLException {
    Optional<CatalogueTable> found = find(table.name());
    if (found.isEmpty()) {
      differences.add("There is no table " + table.name() + ".");
      return;
    }
    for (String each : tables.differences(standing(table), found.get())) {
      differences.add("Table " + table.name() + ": " + each + ".");
    }
  }

  /** What is held has given up its keys, each database in its own way: its columns are there. */
  private void compare(HeldTable held, List<String> differences) throws SQLException {
    Optional<CatalogueTable> found = find(held.as());
    if (found.isEmpty()) {
      differences.add(
          "There is no table " + held.as() + ", which holds " + held.original().name() + ".");
      return;
    }
    for (String each : tables.columnDifferences(idle(standing(held.original())), found.get())) {
      differences.add("Table " + held.as() + ": " + each + ".");
    }
  }

  /** A held table counts no more, but on SQLite, where whoever writes no number gets one anyway. */
  private Table idle(Table table) {
    return names.isSqlite()
        ? table
        : table.withColumns(
            table.columns().stream().map(each -> each.withIdentity(false)).toList());
  }

  /** A table with the columns that it holds, which rows may be written without. */
  private static Table standing(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    for (HeldColumn held : table.held()) {
      columns.add(held.original().withRequired(false).withIdentity(false).withName(held.as()));
    }
    return table.withColumns(columns);
  }

  /** On SQLite, a table stands for a sequence; what it counts by is known to Hibernate alone. */
  private void compare(Sequence expected, List<String> differences) throws SQLException {
    if (names.isSqlite()) {
      if (find(expected.name()).isEmpty()) {
        differences.add("There is no table " + expected.name() + ", which counts up.");
      }
      return;
    }
    CatalogueSequence found =
        catalogue(expected.name()).sequences().get(names.stored(expected.name()));
    if (found == null) {
      differences.add("There is no sequence " + expected.name() + ".");
    } else if (expected.options().isEmpty() && found.increment() != expected.increment()) {
      differences.add(
          "Sequence "
              + expected.name()
              + " counts by "
              + found.increment()
              + " instead of "
              + expected.increment()
              + ".");
    }
  }

  private Optional<CatalogueTable> find(ObjectName table) throws SQLException {
    return catalogue(table).table(names.stored(table));
  }

  private Catalogue catalogue(ObjectName object) throws SQLException {
    String schema = names.schemaOf(object);
    Catalogue read = catalogues.get(schema);
    if (read == null) {
      read = Catalogue.read(session.connection(), schema);
      catalogues.put(schema, read);
    }
    return read;
  }
}
