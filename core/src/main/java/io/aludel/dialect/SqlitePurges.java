package io.aludel.dialect;

import io.aludel.change.PurgeChange;
import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.PurgeChange.RecreateSequence;
import io.aludel.change.PurgeChange.RecreateTable;
import io.aludel.change.PurgeVisitor;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;

/** Writes the end of what is held, and its way back; see {@link SqliteChangeRenderer}. */
final class SqlitePurges implements PurgeVisitor<Script> {

  private final SqliteDialect dialect;
  private final SchemaEditor schema;
  private final Script script;
  private final SqliteWork work;
  private final SqliteTableRenderer tables;

  SqlitePurges(SqliteDialect dialect, SchemaEditor schema, Script script, SqliteWork work) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
    this.work = work;
    this.tables = new SqliteTableRenderer(dialect, schema, script, work);
  }

  private Script column(PurgeChange change, ObjectName table) {
    Table stands = SqliteTable.standing(schema.requireTable(table));
    change.apply(schema);
    work.change(stands, SqliteTable.standing(schema.requireTable(table)));
    return script;
  }

  @Override
  public Script visit(PurgeColumn change) {
    return column(change, change.table());
  }

  @Override
  public Script visit(RecreateColumn change) {
    return column(change, change.table());
  }

  @Override
  public Script visit(PurgeTable change) {
    return tables.drop(change, change.as());
  }

  @Override
  public Script visit(RecreateTable change) {
    change.apply(schema);
    Table held = change.held().original().withName(change.held().as());
    work.create(SqliteTable.idle(SqliteTable.standing(held)));
    return script;
  }

  @Override
  public Script visit(PurgeSequence change) {
    return tables.drop(change, change.as());
  }

  @Override
  public Script visit(RecreateSequence change) {
    work.settle();
    change.apply(schema);
    new SqliteSequences(dialect, schema, script)
        .create(change.held().original().withName(change.held().as()));
    return script;
  }
}
