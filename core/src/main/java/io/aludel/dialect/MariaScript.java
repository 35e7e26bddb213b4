package io.aludel.dialect;

import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.List;

/**
 * The statements of a revision on MariaDB: what alters a table says by which algorithm and under
 * which lock.
 *
 * <p>Which ones InnoDB takes was observed on MariaDB 11.4.5, for each kind of action on tables with
 * rows: with indexes, keys, checks and foreign keys on the column and off it, with columns computed
 * from it and not, stored and virtual, indexed and not, and with columns that were added and
 * dropped instantly before. It agrees with MariaDB's pages on InnoDB's online DDL. What the history
 * does not know makes MariaDB refuse: a full text index, for one, with which it adds and drops no
 * column without building the table anew.
 */
final class MariaScript extends Script {

  private final SchemaView schema;

  /**
   * @param schema the schema before the change that is being written
   * @param privateTables the tables that no application is at work on
   */
  MariaScript(Identifiers identifiers, SchemaView schema, PrivateTables privateTables) {
    super(identifiers, false, privateTables);
    this.schema = schema;
  }

  @Override
  void alter(ObjectName table, List<Action> actions) {
    actions.forEach(action -> fillAgain(table, action));
    MariaFacts facts = facts(table);
    super.alter(
        table,
        actions.stream()
            .map(
                action ->
                    new Action(
                        action.sql() + algorithm(action.work(), facts).clause(", "),
                        action.completion(),
                        action.work()))
            .toList());
  }

  /**
   * Rows may be written without a value until the column is required. A value that is the same for
   * all, they get by default meanwhile; what becomes required states the column's own default anew.
   */
  private void fillAgain(ObjectName table, Action action) {
    if (isInUse(table) && action.scan() instanceof Scan.ForNulls nulls) {
      filling(table, nulls.column())
          .ifPresent(filling -> fillAgain(table, nulls.column(), filling));
    }
  }

  private void fillAgain(ObjectName table, Name column, Filling filling) {
    filling
        .value()
        .map(value -> "alter column " + identifiers().sql(column) + " set default " + value)
        .map(sql -> new Action(sql, Completion.Repeatable.INSTANCE, Work.METADATA))
        .ifPresent(action -> alter(table, List.of(action)));
    add(filling.statement());
  }

  @Override
  void createIndex(Table table, Index index, String sql) {
    Work work = index.unique() ? Work.ADD_UNIQUE : Work.INDEX;
    ddl(
        sql + algorithm(work, MariaFacts.of(table, schema)).clause(" "),
        new Completion.Exists(new OfIndex(table.name(), index.name())));
  }

  /** While a change holds or restores a table, it has either name. */
  private MariaFacts facts(ObjectName name) {
    return schema
        .table(name)
        .or(
            () ->
                schema.heldTables().stream()
                    .filter(held -> held.as().equals(name) || held.original().name().equals(name))
                    .map(HeldTable::original)
                    .findFirst())
        .map(table -> MariaFacts.of(table, schema))
        .orElse(MariaFacts.NONE);
  }

  private static MariaAlgorithm algorithm(Work work, MariaFacts facts) {
    return facts.otherStorage() && work != Work.RENAME_TABLE
        ? usual(work).or(MariaAlgorithm.UNKNOWN)
        : usual(work).or(needed(work, facts));
  }

  private static MariaAlgorithm usual(Work work) {
    return switch (work) {
      case METADATA, ADD_COLUMN, CHARACTERS, VIRTUAL -> MariaAlgorithm.INSTANT;
      case RENAME_TABLE -> MariaAlgorithm.RENAME;
      // Dropping a column drops its indexes, also those that somebody else has created.
      case INDEX, ADD_UNIQUE, DROP_UNIQUE, DROP_COLUMN -> MariaAlgorithm.NOCOPY;
      case BYTES, OPTIONAL, REQUIRED, ADD_PRIMARY_KEY -> MariaAlgorithm.INPLACE;
      case ADD_COUNTED -> MariaAlgorithm.INPLACE_SHARED;
      case DROP_PRIMARY_KEY, PERHAPS_CHARACTERS, UNKNOWN -> MariaAlgorithm.UNKNOWN;
      case ROWS -> MariaAlgorithm.COPY;
    };
  }

  /** What a table makes of it at least. */
  private static MariaAlgorithm needed(Work work, MariaFacts facts) {
    MariaAlgorithm rebuilding =
        facts.indexedVirtual() ? MariaAlgorithm.INPLACE_SHARED : MariaAlgorithm.INPLACE;
    MariaAlgorithm none = MariaAlgorithm.INSTANT;
    // The last key that keeps the rows in order may go, or another one take over.
    MariaAlgorithm reordering = facts.unordered() && facts.unique() ? MariaAlgorithm.UNKNOWN : none;
    return switch (work) {
      case ADD_COLUMN -> facts.indexedVirtual() ? rebuilding : none;
      case ADD_PRIMARY_KEY -> rebuilding;
      case BYTES -> facts.mistaken() ? MariaAlgorithm.COPY : rebuilding;
      case CHARACTERS, PERHAPS_CHARACTERS -> facts.mistaken() ? MariaAlgorithm.COPY : none;
      case OPTIONAL -> rebuilding.or(reordering);
      case ADD_UNIQUE -> facts.unordered() ? rebuilding : none;
      case DROP_UNIQUE -> reordering;
      case DROP_PRIMARY_KEY -> facts.unique() ? none : MariaAlgorithm.COPY;
      // The order of the columns, which the history does not know, decides on it.
      case DROP_COLUMN -> facts.indexedVirtual() ? MariaAlgorithm.UNKNOWN : reordering;
      case VIRTUAL -> facts.indexedVirtual() ? MariaAlgorithm.UNKNOWN : none;
      case REQUIRED -> facts.indexedVirtual() || facts.stored() ? MariaAlgorithm.COPY : rebuilding;
      case METADATA, RENAME_TABLE, INDEX, ADD_COUNTED, ROWS, UNKNOWN -> none;
    };
  }
}
