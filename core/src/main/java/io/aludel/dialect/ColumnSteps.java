package io.aludel.dialect;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.dialect.CatalogueObject.OfColumn;
import io.aludel.dialect.CatalogueObject.OfConstraint;
import io.aludel.dialect.Script.Action;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The single steps that changes of columns are made of. */
final class ColumnSteps {

  private static final Completion REPEATABLE = Completion.Repeatable.INSTANCE;

  private final AlteringDialect dialect;
  private final Script script;

  ColumnSteps(AlteringDialect dialect, Script script) {
    this.dialect = dialect;
    this.script = script;
  }

  /** Adds a column, with the check that its type brings. */
  void add(ObjectName table, Column column) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        new Action(
            "add column " + ColumnSql.definition(dialect, column),
            new Completion.Exists(new OfColumn(table, column.name()))));
    check(table, column).ifPresent(each -> actions.add(each.add(dialect.identifiers(), table)));
    script.alter(table, actions);
    comment(table, column.name(), column.comment(), Optional.empty());
  }

  /** Drops a column; the check that its type brought goes with it. */
  void drop(ObjectName table, Name column) {
    script.alter(
        table,
        "drop column " + dialect.identifier(column),
        new Completion.Gone(new OfColumn(table, column)));
  }

  void rename(ObjectName table, Name column, Name to) {
    if (!dialect.identifiers().same(column, to)) {
      script.alter(
          table,
          "rename column " + dialect.identifier(column) + " to " + dialect.identifier(to),
          new Completion.Exists(new OfColumn(table, to)));
    }
  }

  /** Lets the check that a column's type brings follow the names of its table and column. */
  void renameCheck(ObjectName table, Column column, ObjectName oldTable, Name oldColumn) {
    check(table, column)
        .ifPresent(
            check ->
                renameConstraint(table, DefaultNames.check(oldTable, oldColumn), check.name()));
  }

  void renameConstraint(ObjectName table, Name constraint, Name to) {
    if (!dialect.identifiers().same(constraint, to)) {
      script.alter(
          table,
          "rename constraint " + dialect.identifier(constraint) + " to " + dialect.identifier(to),
          new Completion.Exists(new OfConstraint(table, to)));
    }
  }

  Optional<TypeCheck> check(ObjectName table, Column column) {
    return TypeCheck.of(dialect, table, column);
  }

  Action setRequired(Name column) {
    return new Action(alter(column, "set not null"), REPEATABLE);
  }

  Action dropRequired(Name column) {
    return new Action(alter(column, "drop not null"), REPEATABLE);
  }

  Action dropIdentity(Name column) {
    return new Action(alter(column, "drop identity"), REPEATABLE);
  }

  /** Lets a column keep the values that the database has computed so far. */
  Action dropGenerated(Name column) {
    return new Action(alter(column, "drop expression"), REPEATABLE);
  }

  Action setDefault(Name column, Optional<String> sql) {
    return new Action(
        alter(column, sql.map(each -> "set default " + each).orElse("drop default")), REPEATABLE);
  }

  Action setType(Column column) {
    return new Action(
        alter(
            column.name(),
            "set data type "
                + dialect.type(column.type())
                + column.collation().map(name -> " " + dialect.collate(name)).orElse("")),
        REPEATABLE);
  }

  /** Lets the database count a column's values up, past those that are there. */
  void addIdentity(ObjectName table, Name column) {
    // PostgreSQL wants the column to be required first; H2 makes it so.
    script.alter(
        table,
        List.of(setRequired(column), new Action(alter(column, dialect.addIdentity()), REPEATABLE)));
    dialect.restartIdentity(script, table, column);
  }

  /** Takes from a column what stands in the way of rows that do not know it. */
  void makeIdle(ObjectName table, Column column) {
    List<Action> actions = new ArrayList<>();
    check(table, column).ifPresent(each -> actions.add(each.drop(dialect.identifiers(), table)));
    if (column.identity()) {
      actions.add(dropIdentity(column.name()));
    }
    if (dialect.isRequired(column) || column.identity()) {
      actions.add(dropRequired(column.name()));
    }
    script.alter(table, actions);
  }

  /** Gives a column back what {@link #makeIdle} took. */
  void makeBusy(ObjectName table, Column column) {
    List<Action> actions = new ArrayList<>();
    check(table, column).ifPresent(each -> actions.add(each.add(dialect.identifiers(), table)));
    if (dialect.isRequired(column) && !column.identity()) {
      actions.add(setRequired(column.name()));
    }
    script.alter(table, actions);
    if (column.identity()) {
      addIdentity(table, column.name());
    }
  }

  void comment(ObjectName table, Name column, Optional<String> comment, Optional<String> before) {
    if (!comment.equals(before)) {
      script.ddl(
          "comment on column "
              + dialect.identifier(table)
              + "."
              + dialect.identifier(column)
              + " is "
              + comment.map(dialect::text).orElse("null"),
          REPEATABLE);
    }
  }

  /** Gives every row what an SQL expression says. */
  void fill(ObjectName table, Name column, String expression) {
    script.dml(
        "update "
            + dialect.identifier(table)
            + " set "
            + dialect.identifier(column)
            + " = ("
            + expression
            + ")");
  }

  /** Gives rows in which a column is null what an expression says. */
  void fillNulls(ObjectName table, Column column, Expression expression) {
    String name = dialect.identifier(column.name());
    script.dml(
        "update "
            + dialect.identifier(table)
            + " set "
            + name
            + " = "
            + sql(dialect, table, column, expression)
            + " where "
            + name
            + " is null");
  }

  private static String sql(
      AlteringDialect dialect, ObjectName table, Column column, Expression expression) {
    if (expression instanceof Expression.Value value) {
      try {
        return dialect.literal(column.type(), value.text());
      } catch (SchemaException invalid) {
        throw new SchemaException(table + "." + column.name() + ": " + invalid.getMessage());
      }
    }
    String written =
        text(
            dialect,
            ((Expression.Sql) expression).sql(),
            "the backfill of " + table + "." + column.name());
    return "(" + written + ")";
  }

  /**
   * The text for this dialect of what a person wrote.
   *
   * @param what what it is, for the message
   */
  static String text(Dialect dialect, DialectSql sql, String what) {
    return sql.forDialect(dialect.name())
        .orElseThrow(
            () ->
                new SchemaException(
                    what
                        + " has no SQL for "
                        + dialect.name()
                        + ", only for "
                        + String.join(", ", sql.texts().keySet())
                        + "; give it one, or one for all databases"));
  }

  private String alter(Name column, String action) {
    return "alter column " + dialect.identifier(column) + " " + action;
  }
}
