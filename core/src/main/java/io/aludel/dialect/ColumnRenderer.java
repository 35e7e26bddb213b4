package io.aludel.dialect;

import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetColumnComment;
import io.aludel.change.ColumnAttributeChange.SetDefault;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetIdentity;
import io.aludel.change.ColumnAttributeChange.SetOptional;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.dialect.Script.Action;
import io.aludel.schema.Column;
import io.aludel.schema.Conversion;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what happens to single columns. */
final class ColumnRenderer {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;
  private final ColumnSteps steps;

  ColumnRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
    this.steps = dialect.columnSteps(schema, script);
  }

  void add(AddColumn change) {
    steps.add(change.table(), change.definition());
  }

  void drop(DropColumn change) {
    steps.drop(change.table(), change.column());
  }

  void rename(RenameColumn change) {
    Column column = schema.requireColumn(change.table(), change.column());
    steps.rename(change.table(), change.column(), change.to());
    steps.renameCheck(
        change.table(),
        column.withName(change.to()),
        DefaultNames.check(change.table(), change.column()));
  }

  /**
   * The default stays, so that rows written meanwhile get the value that they would have had; the
   * check, the identity and the requirement go.
   */
  void hold(HoldColumn change) {
    steps.makeIdle(change.table(), schema.requireColumn(change.table(), change.column()));
    steps.rename(change.table(), change.column(), change.as());
  }

  void restore(RestoreColumn change) {
    Column column = held(schema, change.table(), change.as()).withName(change.column());
    steps.rename(change.table(), change.as(), change.column());
    change.backfill().ifPresent(expression -> steps.fillNulls(change.table(), column, expression));
    steps.makeBusy(change.table(), column);
  }

  static Column held(SchemaView schema, ObjectName table, Name as) {
    return schema
        .requireTable(table)
        .heldColumn(as)
        .orElseThrow(() -> new SchemaException("table " + table + " holds no column as " + as))
        .original();
  }

  /**
   * No {@code using} on PostgreSQL: without one, a value that does not fit is refused; with one, it
   * would be cut.
   */
  void setType(SetType change) {
    ObjectName table = change.table();
    Column before = schema.requireColumn(table, change.column());
    Column after = before.withType(change.type());
    requireConversion(before, change);
    boolean typeChanges = !dialect.type(before.type()).equals(dialect.type(after.type()));
    Optional<TypeCheck> oldCheck = steps.check(table, before);
    Optional<TypeCheck> newCheck = steps.check(table, after);
    boolean checkChanges = typeChanges || !oldCheck.equals(newCheck);
    boolean restates = typeChanges && dialect.restatesDefaults() && before.defaultSql().isPresent();
    if (typeChanges && after.generatedAs().isPresent()) {
      oldCheck.ifPresent(
          check -> script.alter(table, List.of(check.drop(dialect.identifiers(), table))));
      dialect.setGeneratedType(steps, script, table, after);
      newCheck.ifPresent(
          check -> script.alter(table, List.of(check.add(dialect.identifiers(), table))));
      return;
    }
    List<Action> actions = new ArrayList<>();
    if (checkChanges) {
      oldCheck.ifPresent(check -> actions.add(check.drop(dialect.identifiers(), table)));
    }
    if (restates) {
      actions.add(steps.setDefault(before.withDefaultSql(Optional.empty())));
    }
    if (typeChanges) {
      actions.add(steps.setType(before, after));
    }
    if (restates) {
      actions.add(steps.setDefault(after));
    }
    if (checkChanges) {
      newCheck.ifPresent(check -> actions.add(check.add(dialect.identifiers(), table)));
    }
    script.alter(table, actions);
  }

  static void requireConversion(Column before, SetType change) {
    if (before.type().conversionTo(change.type()) == Conversion.IMPOSSIBLE) {
      throw new SchemaException(
          change.subject()
              + " cannot become "
              + change.type().text()
              + " in place: nothing says how "
              + before.type().text()
              + " is converted; an expression has to compute the values (transform)");
    }
  }

  void setRequired(SetRequired change) {
    Column column = schema.requireColumn(change.table(), change.column()).withRequired(true);
    if (dialect.isRequired(column)) {
      script.alter(change.table(), List.of(steps.setRequired(column)));
    }
  }

  /** What the database counts up can hold no null: there is nothing to lift. */
  void setOptional(SetOptional change) {
    Column column = schema.requireColumn(change.table(), change.column());
    if (dialect.isRequired(column) && !column.identity()) {
      script.alter(change.table(), List.of(steps.dropRequired(column.withRequired(false))));
    }
  }

  void setDefault(SetDefault change) {
    Column column = schema.requireColumn(change.table(), change.column());
    script.alter(
        change.table(), List.of(steps.setDefault(column.withDefaultSql(change.defaultSql()))));
  }

  void setIdentity(SetIdentity change) {
    Column column = schema.requireColumn(change.table(), change.column());
    if (change.identity()) {
      steps.addIdentity(change.table(), column.withIdentity(true));
      return;
    }
    List<Action> actions = new ArrayList<>();
    Column after = column.withIdentity(false);
    actions.add(steps.dropIdentity(after));
    if (!column.required()) {
      actions.add(steps.dropRequired(after));
    }
    script.alter(change.table(), actions);
  }

  void setGenerated(SetGenerated change) {
    Column before = schema.requireColumn(change.table(), change.column());
    Column after = before.withGeneratedAs(change.computation());
    if (after.generatedAs().isPresent()) {
      Optional<String> old = before.generatedAs().map(dialect::generatedAs);
      if (!old.equals(after.generatedAs().map(dialect::generatedAs))) {
        dialect.setGenerated(steps, script, change.table(), after);
      }
      return;
    }
    dialect.dropGenerated(steps, script, change.table(), before);
    if (dialect.isRequired(after) && !dialect.isRequired(before)) {
      script.alter(change.table(), List.of(steps.setRequired(after)));
    }
  }

  void setCollation(SetCollation change) {
    Column column = schema.requireColumn(change.table(), change.column());
    Column after = column.withCollation(change.collation());
    script.alter(change.table(), List.of(steps.setType(column, after)));
  }

  void setComment(SetColumnComment change) {
    Column column = schema.requireColumn(change.table(), change.column());
    if (!change.comment().equals(column.comment())) {
      steps.setComment(change.table(), column.withComment(change.comment()));
    }
  }
}
