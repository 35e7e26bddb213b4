package io.aludel.dialect;

import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetColumnComment;
import io.aludel.change.ColumnAttributeChange.SetColumnMapping;
import io.aludel.change.ColumnAttributeChange.SetColumnOptions;
import io.aludel.change.ColumnAttributeChange.SetDefault;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetIdentity;
import io.aludel.change.ColumnAttributeChange.SetOptional;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.RevertTransform;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import java.util.function.UnaryOperator;

/** Writes what happens to columns; see {@link SqliteChangeRenderer}. */
final class SqliteColumnRenderer implements ColumnChangeVisitor<Script> {

  private final SqliteDialect dialect;
  private final SchemaEditor schema;
  private final Script script;
  private final SqliteWork work;

  SqliteColumnRenderer(SqliteDialect dialect, SchemaEditor schema, Script script, SqliteWork work) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
    this.work = work;
  }

  private Table standing(ObjectName table) {
    return SqliteTable.standing(schema.requireTable(table));
  }

  /** A change of the table's definition, and of nothing else. */
  private Script defined(ColumnChange change) {
    Table stands = standing(change.table());
    change.apply(schema);
    work.change(stands, standing(change.table()));
    return script;
  }

  /** A change that no statement carries out. */
  private Script said(ColumnChange change) {
    change.apply(schema);
    return script;
  }

  /**
   * A column of the name of one that goes is another one: the two must not be taken for the same.
   */
  @Override
  public Script visit(AddColumn change) {
    if (work.isLeaving(change.table(), change.column())) {
      work.settle();
    }
    return defined(change);
  }

  @Override
  public Script visit(DropColumn change) {
    return defined(change);
  }

  @Override
  public Script visit(RenameColumn change) {
    schema.requireColumn(change.table(), change.column());
    work.settle();
    rename(change.table(), change.column(), change.to());
    return said(change);
  }

  /** SQLite renames a column in all that names it: keys, indexes, checks, triggers and views. */
  private void rename(ObjectName table, Name column, Name to) {
    script.alter(
        table,
        "rename column " + dialect.identifier(column) + " to " + dialect.identifier(to),
        Completion.Journal.INSTANCE);
  }

  @Override
  public Script visit(HoldColumn change) {
    schema.requireColumn(change.table(), change.column());
    edit(change.table(), each -> each.editColumn(change.column(), SqliteTable::idle));
    rename(change.table(), change.column(), change.as());
    return said(change);
  }

  private void edit(ObjectName table, UnaryOperator<Table> edit) {
    work.edit(standing(table), edit);
    work.settle();
  }

  @Override
  public Script visit(RestoreColumn change) {
    ColumnRenderer.held(schema, change.table(), change.as());
    work.settle();
    rename(change.table(), change.as(), change.column());
    change.apply(schema);
    Column column = schema.requireColumn(change.table(), change.column());
    change
        .backfill()
        .ifPresent(
            expression ->
                script.dml(RowSql.fillNulls(dialect, change.table(), column, expression)));
    becomesBusy(change.table(), SqliteTable.idle(column));
    return script;
  }

  /** Says that a column, which stands there as given, is to be what the schema says. */
  private void becomesBusy(ObjectName table, Column stands) {
    Table becomes = standing(table);
    work.change(becomes.editColumn(stands.name(), column -> stands), becomes);
  }

  @Override
  public Script visit(SetType change) {
    ColumnRenderer.requireConversion(schema.requireColumn(change.table(), change.column()), change);
    return defined(change);
  }

  @Override
  public Script visit(SetRequired change) {
    return defined(change);
  }

  @Override
  public Script visit(SetOptional change) {
    return defined(change);
  }

  @Override
  public Script visit(SetDefault change) {
    return defined(change);
  }

  @Override
  public Script visit(SetIdentity change) {
    return defined(change);
  }

  @Override
  public Script visit(SetGenerated change) {
    return defined(change);
  }

  @Override
  public Script visit(SetCollation change) {
    return defined(change);
  }

  @Override
  public Script visit(SetColumnOptions change) {
    work.settle();
    return said(change);
  }

  @Override
  public Script visit(SetColumnMapping change) {
    return said(change);
  }

  /** SQLite has no comments. */
  @Override
  public Script visit(SetColumnComment change) {
    return said(change);
  }

  /**
   * As on other databases: the new column is filled beside the old one, then they change places.
   */
  @Override
  public Script visit(TransformColumn change) {
    TransformRenderer.requireStored(change);
    ObjectName table = change.table();
    Column old = schema.requireColumn(table, change.column());
    Column definition = change.definition();
    Column bare = TransformRenderer.bare(definition);
    Name working = DefaultNames.transforming(change.column());
    edit(
        table, each -> each.editColumn(old.name(), SqliteTable::idle).plus(bare.withName(working)));
    script.dml(
        RowSql.fill(
            dialect,
            table,
            working,
            RowSql.text(dialect, change.up(), "the transformation of " + change.subject())));
    rename(table, old.name(), change.as());
    rename(table, working, definition.name());
    change.apply(schema);
    becomesBusy(table, bare);
    return script;
  }

  @Override
  public Script visit(RevertTransform change) {
    ObjectName table = change.table();
    Column original = ColumnRenderer.held(schema, table, change.as());
    work.settle();
    if (original.generatedAs().isEmpty()) {
      script.dml(
          RowSql.fill(
              dialect,
              table,
              change.as(),
              RowSql.text(
                  dialect,
                  change.down(),
                  "the way back of the transformation of " + change.subject())));
    }
    edit(table, each -> each.withoutColumn(change.column()));
    rename(table, change.as(), original.name());
    change.apply(schema);
    becomesBusy(table, SqliteTable.idle(original));
    return script;
  }
}
