package io.aludel.dialect;

import io.aludel.change.Subject;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tables that are being changed: how each stands in the database, and how it is to be. All that
 * happens to a table between two statements that need it is done to it at once.
 *
 * <p>A table that does not exist yet may be referred to, so that foreign keys are part of the
 * tables that are created.
 */
final class SqliteWork {

  /** A table that is being changed. */
  private static final class Open {
    final Optional<Table> stands;
    Table becomes;

    Open(Optional<Table> stands, Table becomes) {
      this.stands = stands;
      this.becomes = becomes;
    }
  }

  private final SqliteDialect dialect;
  private final Script script;
  private final Map<ObjectName, Open> open = new LinkedHashMap<>();

  SqliteWork(SqliteDialect dialect, Script script) {
    this.dialect = dialect;
    this.script = script;
  }

  /** Says that a table is created. */
  void create(Table table) {
    open.put(table.name(), new Open(Optional.empty(), table));
  }

  /**
   * Says what a table becomes.
   *
   * @param stands how it stands, unless it is being changed already
   */
  void change(Table stands, Table becomes) {
    open.computeIfAbsent(stands.name(), name -> new Open(Optional.of(stands), stands)).becomes =
        becomes;
  }

  /** The same, of a table that stays what it is but for an edit. */
  void edit(Table stands, UnaryOperator<Table> edit) {
    change(stands, edit.apply(stands));
  }

  /** Whether a column of that name is on its way out of the table. */
  boolean isLeaving(ObjectName table, Name column) {
    Open work = open.get(table);
    return work != null
        && work.stands.flatMap(each -> each.column(column)).isPresent()
        && work.becomes.column(column).isEmpty();
  }

  /** Lets go of a table that is dropped; whether it is there, as far as is known. */
  boolean forget(ObjectName table) {
    Open work = open.remove(table);
    return work == null || work.stands.isPresent();
  }

  /** Writes what makes every table what it is to be. */
  void settle() {
    List<Open> all = List.copyOf(open.values());
    open.clear();
    for (Open each : all) {
      each.stands.ifPresent(stands -> dropIndexes(stands, each.becomes));
    }
    for (Open each : all) {
      ImpossibleChange.about(
          dialect,
          Subject.of(each.becomes.name()),
          () -> {
            new SqliteAlteration(dialect, script, each.becomes).from(each.stands);
            return script;
          });
    }
    for (Open each : all) {
      createIndexes(each.stands, each.becomes);
    }
  }

  private void dropIndexes(Table stands, Table becomes) {
    for (Index index : stands.indexes()) {
      if (!becomes.indexes().contains(index)) {
        script.ddl("drop index " + dialect.identifier(index.name()), Completion.Journal.INSTANCE);
      }
    }
  }

  private void createIndexes(Optional<Table> stands, Table becomes) {
    for (Index index : becomes.indexes()) {
      if (stands.filter(table -> table.indexes().contains(index)).isEmpty()) {
        script.ddl(
            ConstraintSql.createIndex(dialect, becomes.name(), index), Completion.Journal.INSTANCE);
      }
    }
  }
}
