package io.aludel.dialect;

import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.Irreversible;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.RunCode;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;

/** Writes what happens to rows. */
final class DataRenderer {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;

  DataRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
  }

  void backfill(Backfill change) {
    dialect
        .columnSteps(schema, script)
        .fillNulls(
            change.table(),
            schema.requireColumn(change.table(), change.column()),
            change.expression());
  }

  void run(RunSql change) {
    RowSql.statements(dialect, change).forEach(sql -> script.add(dialect.written(sql)));
  }

  static SchemaException end(Irreversible change) {
    return new SchemaException("the way back ends at " + change.subject() + ": " + change.reason());
  }

  /** Why no statement can be written for a class of the application's own. */
  static SchemaException unknown(RunCode change) {
    return new SchemaException(
        "what " + change.className() + " does is known only to a build that has it");
  }
}
