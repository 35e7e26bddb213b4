package io.aludel.dialect;

import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.PurgeChange.RecreateSequence;
import io.aludel.change.PurgeChange.RecreateTable;
import io.aludel.change.PurgeVisitor;
import io.aludel.dialect.CatalogueObject.OfSequence;
import io.aludel.dialect.CatalogueObject.OfTable;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes the end of what is held, and makes it anew as it is while it is held. */
final class PurgeRenderer implements PurgeVisitor<Script> {

  private final AlteringDialect dialect;
  private final Script script;
  private final ColumnSteps steps;

  PurgeRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.script = script;
    this.steps = dialect.columnSteps(schema, script);
  }

  @Override
  public Script visit(PurgeColumn change) {
    steps.drop(change.table(), change.as());
    return script;
  }

  @Override
  public Script visit(RecreateColumn change) {
    Column column = idle(change.held());
    script.alter(change.table(), List.of(steps.adding(change.table(), column)));
    steps.comment(change.table(), column);
    return script;
  }

  /** What a column is while it is held: rows can be written without it. */
  private static Column idle(HeldColumn held) {
    return held.original().withName(held.as()).withRequired(false).withIdentity(false);
  }

  @Override
  public Script visit(PurgeTable change) {
    script.ddl(
        "drop table " + dialect.identifier(change.as()),
        new Completion.Gone(new OfTable(change.as())));
    return script;
  }

  /** Of its keys and checks, a held table has but the primary key, under a name of its own. */
  @Override
  public Script visit(RecreateTable change) {
    ObjectName as = change.held().as();
    Table original = change.held().original();
    List<Column> columns = new ArrayList<>();
    original.columns().forEach(column -> columns.add(column.withIdentity(false)));
    original.held().forEach(held -> columns.add(idle(held)));
    List<String> parts = new ArrayList<>();
    columns.forEach(column -> parts.add(ColumnSql.definition(dialect, column)));
    original
        .primaryKey()
        .map(key -> new PrimaryKey(DefaultNames.heldPrimaryKey(as), key.columns()))
        .map(key -> ConstraintSql.definition(dialect, key))
        .ifPresent(parts::add);
    script.ddl(
        "create table "
            + dialect.identifier(as)
            + " (\n  "
            + String.join(",\n  ", parts)
            + "\n)"
            + ConstraintSql.options(original.options()),
        new Completion.Exists(new OfTable(as)));
    if (original.comment().isPresent()) {
      dialect.setTableComment(script, as, original.comment());
    }
    columns.forEach(column -> steps.comment(as, column));
    return script;
  }

  @Override
  public Script visit(PurgeSequence change) {
    script.ddl(
        "drop sequence " + dialect.identifier(change.as()),
        new Completion.Gone(new OfSequence(change.as())));
    return script;
  }

  @Override
  public Script visit(RecreateSequence change) {
    script.ddl(
        SequenceRenderer.create(dialect, change.held().original().withName(change.held().as())),
        new Completion.Exists(new OfSequence(change.held().as())));
    return script;
  }
}
