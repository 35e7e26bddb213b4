package io.aludel.runtime;

import io.aludel.runtime.catalogue.CatalogueColumn;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.Column;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a table of the database with what the history says of it: its columns, their types,
 * whether they may be null and are counted up, its keys and indexes.
 *
 * <p>What it does not compare: defaults, expressions, collations, comments, and the conditions of
 * checks, which databases spell in their own way; and indexes of somebody's own that refuse
 * nothing.
 */
final class TableComparison {

  private final StoredNames names;
  private final TypeProbe probe;

  TableComparison(DatabaseSession session) {
    this.names = session.catalogue().names();
    this.probe = new TypeProbe(session);
  }

  /**
   * What differs, each in a phrase. Ends the transaction.
   *
   * @param expected the table with all columns that stand in it
   */
  List<String> differences(Table expected, CatalogueTable found) throws SQLException {
    List<String> differences = new ArrayList<>(columnDifferences(expected, found));
    differences.addAll(new KeyDifferences(names, expected, found).list());
    return differences;
  }

  /** What differs in the columns alone. */
  List<String> columnDifferences(Table expected, CatalogueTable found) throws SQLException {
    probe.ask(expected);
    List<String> differences = new ArrayList<>();
    Set<String> described = new HashSet<>();
    for (Column column : expected.columns()) {
      String name = names.stored(column.name());
      described.add(name);
      Optional<CatalogueColumn> actual = found.column(name);
      if (actual.isEmpty()) {
        differences.add("there is no column " + column.name());
      } else if (!(column.identity() && isSqlitesNumber(actual.get()))) {
        compare(expected, column, actual.get(), differences);
      }
    }
    for (String column : found.columns().keySet()) {
      if (!described.contains(column)) {
        differences.add("column " + column + " is not described");
      }
    }
    return differences;
  }

  /**
   * Whether a column is the number that SQLite itself gives to each row: an identity is one, be it
   * that its numbers are never given out again or, as Hibernate has it, that they are.
   */
  private boolean isSqlitesNumber(CatalogueColumn found) {
    return names.isSqlite() && found.type().name().equals("integer") && !found.nullable();
  }

  private void compare(
      Table table, Column column, CatalogueColumn found, List<String> differences) {
    CatalogueColumn expected = probe.of(column.type());
    if (!expected.type().equals(found.type())) {
      differences.add(
          "column " + column.name() + " is " + found.type() + " instead of " + expected.type());
    }
    if (column.generatedAs().isEmpty() && column.required() && found.nullable()) {
      differences.add("column " + column.name() + " may be null");
    }
    if (!found.nullable() && !mayBeRequired(table, column, expected)) {
      differences.add("column " + column.name() + " may not be null");
    }
    if (column.identity() != found.identity().isPresent() && !isVerbatim(column)) {
      differences.add(
          "column "
              + column.name()
              + (found.identity().isPresent() ? " is an identity" : " is no identity"));
    }
  }

  /** A key's columns are required without a word, and so is what the type itself requires. */
  private static boolean mayBeRequired(Table table, Column column, CatalogueColumn probed) {
    return column.required()
        || column.identity()
        || !probed.nullable()
        || table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
  }

  private static boolean isVerbatim(Column column) {
    return column.type() instanceof Type.Verbatim || column.options().isPresent();
  }
}
