package io.aludel.dialect;

import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.Irreversible;
import io.aludel.change.DataChange.RunSql;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.regex.Pattern;

/** Writes what happens to rows. */
final class DataRenderer {

  private static final Pattern END = Pattern.compile("[\\s;]+\\z");

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
    String text = ColumnSteps.text(dialect, change.sql(), "the statement '" + change.id() + "'");
    String statement = END.matcher(text).replaceFirst("").stripLeading();
    if (statement.isEmpty()) {
      throw new SchemaException(
          "the statement '" + change.id() + "' is empty for " + dialect.name());
    }
    script.add(dialect.written(statement));
  }

  static SchemaException end(Irreversible change) {
    return new SchemaException("the way back ends at " + change.subject() + ": " + change.reason());
  }
}
