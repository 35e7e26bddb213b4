package io.aludel.dialect;

import io.aludel.change.ColumnChange.RevertTransform;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.List;
import java.util.Optional;

/** Writes the replacement of a column by one whose values are computed, and its way back. */
final class TransformRenderer {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;
  private final ColumnSteps steps;

  TransformRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
    this.steps = dialect.columnSteps(schema, script);
  }

  /**
   * The new column is filled under a working name, so that the expression finds the old one under
   * its own; then the two change places. What rows may refuse comes last.
   */
  void transform(TransformColumn change) {
    ObjectName table = change.table();
    Column old = schema.requireColumn(table, change.column());
    Column definition = change.definition();
    requireStored(change);
    Name working = DefaultNames.transforming(change.column());
    script.alter(table, List.of(steps.adding(table, bare(definition.withName(working)))));
    String up = RowSql.text(dialect, change.up(), "the transformation of " + change.subject());
    steps.fill(table, working, up);
    steps.fillAgain(table, definition.withName(working), up);
    steps.makeIdle(table, old);
    steps.rename(table, old.name(), change.as());
    steps.rename(table, working, definition.name());
    steps.makeBusy(table, definition);
    if (definition.defaultSql().isPresent()) {
      script.alter(table, List.of(steps.setDefault(definition)));
    }
    steps.comment(table, definition);
  }

  static void requireStored(TransformColumn change) {
    if (change.definition().generatedAs().isPresent()) {
      throw new SchemaException(
          change.subject()
              + " is computed by the database from now on: there is nothing to transform its values"
              + " into (take the transform away)");
    }
  }

  /** What is left of a column before it has values. */
  static Column bare(Column column) {
    return column.withRequired(false).withIdentity(false).withDefaultSql(Optional.empty());
  }

  void revert(RevertTransform change) {
    ObjectName table = change.table();
    Column original = ColumnRenderer.held(schema, table, change.as());
    if (original.generatedAs().isEmpty()) {
      String down =
          RowSql.text(
              dialect, change.down(), "the way back of the transformation of " + change.subject());
      steps.fill(table, change.as(), down);
      steps.fillAgain(table, original.withName(change.as()), down);
    }
    steps.drop(table, change.column());
    steps.rename(table, change.as(), original.name());
    steps.makeBusy(table, original);
  }
}
