package io.aludel.dialect;

import io.aludel.change.Expression;
import io.aludel.dialect.CatalogueObject.OfColumn;
import io.aludel.dialect.Script.Action;
import io.aludel.dialect.Script.Scan;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The single steps that changes of columns are made of.
 *
 * <p>A step is given the column as it is afterwards: some databases have to be told all of it
 * again.
 */
abstract class ColumnSteps {

  private static final Completion REPEATABLE = Completion.Repeatable.INSTANCE;

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;

  /**
   * @param schema the schema before the change that the steps are part of
   */
  ColumnSteps(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
  }

  /** Adds a column, with the check that its type brings. */
  void add(ObjectName table, Column column) {
    List<Action> actions = new ArrayList<>();
    actions.add(adding(table, column));
    check(table, column).ifPresent(each -> actions.add(each.add(dialect.identifiers(), table)));
    script.alter(table, actions);
    comment(table, column);
  }

  /** The action that adds a column, and nothing beside it. */
  final Action adding(ObjectName table, Column column) {
    return new Action(
        "add column " + ColumnSql.definition(dialect, column),
        new Completion.Exists(new OfColumn(table, column.name())),
        Work.toAdd(column));
  }

  /** Drops a column; the check that its type brought goes with it. */
  void drop(ObjectName table, Name column) {
    script.alter(
        table,
        List.of(
            new Action(
                "drop column " + dialect.identifier(column),
                new Completion.Gone(new OfColumn(table, column)),
                Work.DROP_COLUMN)));
  }

  void rename(ObjectName table, Name column, Name to) {
    if (!dialect.identifiers().same(column, to)) {
      script.alter(
          table,
          List.of(
              new Action(
                  "rename column " + dialect.identifier(column) + " to " + dialect.identifier(to),
                  new Completion.Exists(new OfColumn(table, to)),
                  Work.METADATA)));
    }
  }

  /**
   * Lets the check that a column's type brings follow the names of its table and column.
   *
   * @param column the column as it is called now
   */
  void renameCheck(ObjectName table, Column column, Name oldCheck) {
    check(table, column)
        .filter(check -> !dialect.identifiers().same(oldCheck, check.name()))
        .ifPresent(check -> dialect.renameCheck(script, table, check, oldCheck));
  }

  Optional<TypeCheck> check(ObjectName table, Column column) {
    return TypeCheck.of(dialect, table, column);
  }

  Action setRequired(Column after) {
    return new Action(
        alter(after.name(), "set not null"),
        REPEATABLE,
        Work.REQUIRED,
        new Scan.ForNulls(after.name()));
  }

  Action dropRequired(Column after) {
    return new Action(alter(after.name(), "drop not null"), REPEATABLE);
  }

  Action dropIdentity(Column after) {
    return new Action(alter(after.name(), "drop identity"), REPEATABLE);
  }

  /** Lets a column keep the values that the database has computed so far. */
  Action dropGenerated(Column after) {
    return new Action(alter(after.name(), "drop expression"), REPEATABLE);
  }

  Action setDefault(Column after) {
    return new Action(
        alter(
            after.name(),
            after.defaultSql().map(each -> "set default " + each).orElse("drop default")),
        REPEATABLE);
  }

  /** Gives a column another type or collation than it has. */
  Action setType(Column before, Column after) {
    return setType(after);
  }

  Action setType(Column after) {
    return new Action(
        alter(
            after.name(),
            "set data type "
                + dialect.type(after.type())
                + after.collation().map(name -> " " + dialect.collate(name)).orElse("")),
        REPEATABLE);
  }

  /** Lets the database count a column's values up, past those that are there. */
  abstract void addIdentity(ObjectName table, Column after);

  /** Makes a column required and an identity: the one does without the other nowhere. */
  final void alterToIdentity(ObjectName table, Column after, String action) {
    script.alter(
        table,
        List.of(
            new Action(setRequired(after).sql(), REPEATABLE),
            new Action(alter(after.name(), action), REPEATABLE)));
  }

  /** Takes from a column what stands in the way of rows that do not know it. */
  final void makeIdle(ObjectName table, Column column) {
    List<Action> actions = new ArrayList<>();
    check(table, column).ifPresent(each -> actions.add(each.drop(dialect.identifiers(), table)));
    actions.addAll(idle(column));
    script.alter(table, actions);
  }

  /** What takes identity and requirement from a column. */
  List<Action> idle(Column column) {
    Column counted = column.withIdentity(false);
    List<Action> actions = new ArrayList<>();
    if (column.identity()) {
      actions.add(dropIdentity(counted));
    }
    if (dialect.isRequired(column) || column.identity()) {
      actions.add(dropRequired(counted.withRequired(false)));
    }
    return actions;
  }

  /** Gives a column back what {@link #makeIdle} took. */
  final void makeBusy(ObjectName table, Column column) {
    List<Action> actions = new ArrayList<>();
    check(table, column).ifPresent(each -> actions.add(each.add(dialect.identifiers(), table)));
    if (dialect.isRequired(column) && !column.identity()) {
      actions.add(setRequired(column));
    }
    script.alter(table, actions);
    if (column.identity()) {
      addIdentity(table, column);
    }
  }

  /** Gives a column that has just been created its comment. */
  void comment(ObjectName table, Column column) {
    if (column.comment().isPresent()) {
      setComment(table, column);
    }
  }

  /** Makes a column's comment what it is afterwards. */
  void setComment(ObjectName table, Column after) {
    script.ddl(
        "comment on column "
            + dialect.identifier(table)
            + "."
            + dialect.identifier(after.name())
            + " is "
            + after.comment().map(dialect::text).orElse("null"),
        REPEATABLE);
  }

  /**
   * Lets another column take the place of a computed one, with the values that it has had, where
   * the database cannot stop computing.
   */
  final void keepValues(ObjectName table, Column computed) {
    String sql = computed.generatedAs().orElseThrow().sql();
    drop(table, computed.name());
    add(table, computed.withGeneratedAs(Optional.empty()).withRequired(false));
    fill(table, computed.name(), dialect.expression(sql));
  }

  /** Gives every row what an SQL expression says. */
  final void fill(ObjectName table, Name column, String expression) {
    String sql = RowSql.fill(dialect, table, column, expression);
    Optional<Completion.ByKey> ranges = ranges(table);
    script.add(
        ranges.isEmpty()
            ? Statement.dml(sql)
            : Statement.dml(sql + " where " + ranges.get().key() + " is not null", ranges.get()));
  }

  /**
   * Gives rows what an SQL expression says that have got another value since they were filled, and
   * sees to it that none gets one, where the database can; nobody is at work on them elsewhere.
   */
  void fillAgain(ObjectName table, Column column, String expression) {}

  /** Gives rows in which a column is null what an expression says. */
  final void fillNulls(ObjectName table, Column column, Expression expression) {
    String sql = RowSql.fillNulls(dialect, table, column, expression);
    Statement statement =
        ranges(table).map(each -> Statement.dml(sql, each)).orElseGet(() -> Statement.dml(sql));
    Optional<String> value =
        expression instanceof Expression.Value
            ? Optional.of(RowSql.value(dialect, table, column, expression))
            : Optional.empty();
    script.fill(table, column.name(), statement, value);
  }

  /** What an update of a table that is in use is divided by, if it has a key that serves. */
  private Optional<Completion.ByKey> ranges(ObjectName table) {
    return script.isInUse(table)
        ? KeyRanges.of(dialect, schema.requireTable(table))
        : Optional.empty();
  }

  private String alter(Name column, String action) {
    return "alter column " + dialect.identifier(column) + " " + action;
  }
}
