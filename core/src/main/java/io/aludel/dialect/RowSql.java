package io.aludel.dialect;

import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what fills columns, and finds what a person wrote for a dialect. */
final class RowSql {

  private static final Pattern END = Pattern.compile("[\\s;]+\\z");

  private RowSql() {}

  /** Gives every row what an SQL expression says. */
  static String fill(SqlDialect dialect, ObjectName table, Name column, String expression) {
    return update(dialect, table, column) + "(" + expression + ")";
  }

  /** Gives rows in which a column is null what an expression says. */
  static String fillNulls(
      SqlDialect dialect, ObjectName table, Column column, Expression expression) {
    return update(dialect, table, column.name())
        + value(dialect, table, column, expression)
        + " where "
        + dialect.identifier(column.name())
        + " is null";
  }

  private static String update(SqlDialect dialect, ObjectName table, Name column) {
    return "update " + dialect.identifier(table) + " set " + dialect.identifier(column) + " = ";
  }

  /** What an expression says that a column gets, as SQL. */
  static String value(SqlDialect dialect, ObjectName table, Column column, Expression expression) {
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

  /** The statements that a person wrote, each without a final semicolon. */
  static List<String> statements(Dialect dialect, RunSql change) {
    if (!change.script()) {
      return List.of(statement(dialect, change));
    }
    String text = text(dialect, change.sql(), "the script '" + change.id() + "'");
    return SqlStatements.of(text);
  }

  /** The statement that a person wrote, without a final semicolon. */
  static String statement(Dialect dialect, RunSql change) {
    String text = text(dialect, change.sql(), "the statement '" + change.id() + "'");
    String statement = END.matcher(text).replaceFirst("").stripLeading();
    if (statement.isEmpty()) {
      throw new SchemaException(
          "the statement '" + change.id() + "' is empty for " + dialect.name());
    }
    return statement;
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
}
