package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;

/** Writes what happens to tables as a whole; see {@link SqliteChangeRenderer}. */
final class SqliteTableRenderer {

  private final SqliteDialect dialect;
  private final SchemaEditor schema;
  private final Script script;
  private final SqliteWork work;

  SqliteTableRenderer(SqliteDialect dialect, SchemaEditor schema, Script script, SqliteWork work) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
    this.work = work;
  }

  Script create(CreateTable change) {
    change.apply(schema);
    work.create(SqliteTable.standing(change.definition()));
    return script;
  }

  Script drop(DropTable change) {
    if (work.forget(change.table())) {
      return drop(change, change.table());
    }
    change.apply(schema);
    return script;
  }

  /** Drops a table that is there, be it one that stands for a sequence. */
  Script drop(Change change, ObjectName table) {
    work.settle();
    change.apply(schema);
    script.ddl("drop table " + dialect.identifier(table), Completion.Journal.INSTANCE);
    return script;
  }

  Script rename(RenameTable change) {
    return rename(change, change.table(), change.to());
  }

  /** Renames a table, be it one that stands for a sequence. */
  Script rename(Change change, ObjectName table, ObjectName to) {
    SqliteTable.requireNoSchema(to);
    work.settle();
    change.apply(schema);
    if (!SqliteTable.isSame(table, to)) {
      script.alter(table, "rename to " + dialect.identifier(to), Completion.Journal.INSTANCE);
    }
    return script;
  }

  Script hold(HoldTable change) {
    Table stands = SqliteTable.standing(schema.requireTable(change.table()));
    work.edit(stands, SqliteTable::idle);
    return rename(change, change.table(), change.as());
  }

  Script restore(RestoreTable change) {
    rename(change, change.as(), change.table());
    Table becomes = SqliteTable.standing(schema.requireTable(change.table()));
    work.change(SqliteTable.idle(becomes), becomes);
    return script;
  }
}
