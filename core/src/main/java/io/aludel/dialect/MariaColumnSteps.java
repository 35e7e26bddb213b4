package io.aludel.dialect;

import io.aludel.dialect.CatalogueObject.OfColumn;
import io.aludel.dialect.Script.Action;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of columns on MariaDB: {@code MODIFY} forgets what it is not told, so that every step
 * states the whole column.
 */
final class MariaColumnSteps extends ColumnSteps {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;

  MariaColumnSteps(AlteringDialect dialect, SchemaView schema, Script script) {
    super(dialect, schema, script);
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
  }

  /** What is counted up needs a key, which it may get later on: until then it has an index. */
  @Override
  void add(ObjectName table, Column column) {
    if (!column.identity()) {
      super.add(table, column);
      return;
    }
    script.alter(
        table,
        "add column "
            + ColumnSql.definition(dialect, column)
            + ", "
            + new MariaKeys(dialect, script).count(table, column.name()).sql(),
        new Completion.Exists(new OfColumn(table, column.name())));
  }

  /** The case of a column's name says nothing to MariaDB, which keeps it nevertheless. */
  @Override
  void rename(ObjectName table, Name column, Name to) {
    if (!column.text().equals(to.text()) && column.text().equalsIgnoreCase(to.text())) {
      script.alter(
          table,
          "rename column " + dialect.identifier(column) + " to " + dialect.identifier(to),
          Completion.Repeatable.INSTANCE);
    } else {
      super.rename(table, column, to);
    }
  }

  private Action modify(Column after) {
    return new Action(
        "modify column " + ColumnSql.definition(dialect, after), Completion.Repeatable.INSTANCE);
  }

  @Override
  Action setRequired(Column after) {
    return modify(after);
  }

  @Override
  Action dropRequired(Column after) {
    return modify(after);
  }

  /** With the index that the counter may have had for want of a key. */
  @Override
  Action dropIdentity(Column after) {
    return new Action(
        modify(after).sql()
            + ", drop index if exists "
            + dialect.identifier(DefaultNames.counting()),
        Completion.Repeatable.INSTANCE);
  }

  @Override
  Action setDefault(Column after) {
    return modify(after);
  }

  @Override
  Action setType(Column after) {
    return modify(after);
  }

  /** The counter begins past the greatest value by itself. */
  @Override
  void addIdentity(ObjectName table, Column after) {
    List<Action> actions = new ArrayList<>();
    boolean hasKey =
        schema
            .table(table)
            .map(each -> MariaKeys.isServed(each, List.of(after.name())))
            .orElse(true);
    if (!hasKey) {
      actions.add(new MariaKeys(dialect, script).count(table, after.name()));
    }
    actions.add(modify(after));
    script.alter(table, actions);
  }

  @Override
  List<Action> idle(Column column) {
    Column idle = column.withIdentity(false).withRequired(false);
    if (column.identity()) {
      return List.of(dropIdentity(idle));
    }
    return dialect.isRequired(column) ? List.of(modify(idle)) : List.of();
  }

  /** The definition holds it. */
  @Override
  void comment(ObjectName table, Column column) {}

  @Override
  void setComment(ObjectName table, Column after) {
    script.alter(table, List.of(modify(after)));
  }
}
