package io.aludel.dialect;

import io.aludel.dialect.Script.Action;
import io.aludel.dialect.Script.Scan;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
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
    Action adding = adding(table, column);
    script.alter(
        table,
        List.of(
            new Action(
                adding.sql() + ", " + keys().count(table, column.name()).sql(),
                adding.completion(),
                adding.work())));
  }

  /** The case of a column's name says nothing to MariaDB, which keeps it nevertheless. */
  @Override
  void rename(ObjectName table, Name column, Name to) {
    if (!column.text().equals(to.text()) && column.text().equalsIgnoreCase(to.text())) {
      script.alter(
          table,
          List.of(
              new Action(
                  "rename column " + dialect.identifier(column) + " to " + dialect.identifier(to),
                  Completion.Repeatable.INSTANCE,
                  Work.METADATA)));
    } else {
      super.rename(table, column, to);
    }
  }

  private MariaKeys keys() {
    return new MariaKeys(dialect, script);
  }

  /** States a column. To MariaDB, only what differs from before is work. */
  private Action modify(Column after, Work work) {
    return new Action(
        "modify column " + ColumnSql.definition(dialect, after),
        Completion.Repeatable.INSTANCE,
        Work.toRestate(after, work));
  }

  @Override
  Action setRequired(Column after) {
    Action modify = modify(after, Work.REQUIRED);
    return new Action(
        modify.sql(), modify.completion(), modify.work(), new Scan.ForNulls(after.name()));
  }

  @Override
  Action dropRequired(Column after) {
    return modify(after, Work.OPTIONAL);
  }

  /** With the index that the counter may have had for want of a key. */
  @Override
  Action dropIdentity(Column after) {
    Action modify = modify(after, dialect.isRequired(after) ? Work.INDEX : Work.OPTIONAL);
    return new Action(
        modify.sql() + ", drop index if exists " + dialect.identifier(DefaultNames.counting()),
        modify.completion(),
        modify.work());
  }

  @Override
  Action setDefault(Column after) {
    return modify(after, Work.METADATA);
  }

  @Override
  Action setType(Column before, Column after) {
    return retyped(after, MariaRetyping.work(before, after));
  }

  @Override
  Action setType(Column after) {
    return retyped(after, Work.ROWS);
  }

  /** What another type is to a virtual column, the table decides. */
  private Action retyped(Column after, Work work) {
    boolean virtual = after.generatedAs().filter(Computation::virtual).isPresent();
    Action modify = modify(after, work);
    return virtual ? new Action(modify.sql(), modify.completion(), Work.UNKNOWN) : modify;
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
      actions.add(keys().count(table, after.name()));
    }
    actions.add(modify(after, Work.ROWS));
    script.alter(table, actions);
  }

  @Override
  List<Action> idle(Column column) {
    Column idle = column.withIdentity(false).withRequired(false);
    if (column.identity()) {
      return List.of(dropIdentity(idle));
    }
    return dialect.isRequired(column) ? List.of(modify(idle, Work.OPTIONAL)) : List.of();
  }

  /** The definition holds it. */
  @Override
  void comment(ObjectName table, Column column) {}

  @Override
  void setComment(ObjectName table, Column after) {
    script.alter(table, List.of(modify(after, Work.METADATA)));
  }
}
