package io.aludel.dialect;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes tables as they stand in an SQLite database.
 *
 * <p>The check that a type brings is part of its column and has no name, as Hibernate writes it: it
 * follows a new name of the column by itself, and goes with the column.
 */
final class SqliteTable {

  private SqliteTable() {}

  /** Whether two names are one: SQLite minds no case, as long as the letters are ASCII. */
  static boolean isSame(ObjectName one, ObjectName other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(ObjectName name) {
    StringBuilder folded = new StringBuilder();
    for (char c : name.name().text().toCharArray()) {
      folded.append(c < 0x80 ? Character.toLowerCase(c) : c);
    }
    return folded.toString();
  }

  /** A table with the columns that it holds, which rows may be written without. */
  static Table standing(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    for (HeldColumn held : table.held()) {
      columns.add(idle(held.original()).withName(held.as()));
    }
    return table.withColumns(columns).withHeld(List.of());
  }

  /**
   * What is left of a column that is held: its check stays, since what a row has that does not know
   * it, null or the default, passes.
   */
  static Column idle(Column column) {
    return column.withRequired(false).withIdentity(false);
  }

  /** What is left of a table that is held; its constraints have names that concern nobody else. */
  static Table idle(Table table) {
    return table
        .withConstraints(
            table.constraints().stream().filter(each -> !(each instanceof ForeignKey)).toList())
        .withIndexes(List.of());
  }

  /** What creates a table, under whatever name. */
  static String create(SqliteDialect dialect, Table table, String name) {
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      parts.add(column(dialect, table, column));
    }
    parts.addAll(constraints(dialect, table));
    return "create table "
        + name
        + " (\n  "
        + String.join(",\n  ", parts)
        + "\n)"
        + ConstraintSql.options(table.options());
  }

  /** The definition of a column, with its check. */
  static String column(SqliteDialect dialect, Table table, Column column) {
    return about(
        dialect,
        table.name(),
        column,
        () -> {
          String definition =
              counter(table)
                  .filter(key -> column.identity())
                  .map(key -> counted(dialect, column, key))
                  .orElseGet(() -> ColumnSql.definition(dialect, column.withIdentity(false)));
          return definition
              + dialect
                  .checkCondition(column.type(), dialect.identifier(column.name()))
                  .map(condition -> " check (" + condition + ")")
                  .orElse("");
        });
  }

  private static String counted(SqliteDialect dialect, Column column, PrimaryKey key) {
    return dialect.identifier(column.name())
        + " integer constraint "
        + dialect.identifier(key.name())
        + " primary key autoincrement"
        + ConstraintSql.options(column.options());
  }

  /** The constraints that no column's definition holds. */
  static List<String> constraints(SqliteDialect dialect, Table table) {
    Optional<PrimaryKey> counter = counter(table);
    List<String> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (!counter.filter(constraint::equals).isPresent()) {
        requireNoSchema(constraint);
        constraints.add(ConstraintSql.definition(dialect, constraint));
      }
    }
    return constraints;
  }

  private static void requireNoSchema(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      requireNoSchema(key.target());
    }
  }

  /** The primary key that the database counts up: SQLite counts no other column. */
  static Optional<PrimaryKey> counter(Table table) {
    return table
        .primaryKey()
        .filter(key -> key.columns().size() == 1)
        .filter(key -> table.column(key.columns().get(0)).filter(Column::identity).isPresent());
  }

  /**
   * Refuses an identity that is not the whole primary key.
   *
   * @throws SchemaException if there is one
   */
  static void requireCountable(SqliteDialect dialect, Table table) {
    for (Column column : table.columns()) {
      if (column.identity() && counter(table).isEmpty()) {
        about(
            dialect,
            table.name(),
            column,
            () -> {
              throw new SchemaException(
                  table.name()
                      + "."
                      + column.name()
                      + " cannot be counted up: SQLite counts up nothing but a primary key of one"
                      + " column");
            });
      }
    }
  }

  /**
   * Refuses a name with a database schema.
   *
   * @throws SchemaException if it has one
   */
  static void requireNoSchema(ObjectName name) {
    if (name.schema().isPresent()) {
      throw new SchemaException(
          name + " lies in a schema, and SQLite has none; take the schema out of the mapping");
    }
  }

  private static <T> T about(
      SqliteDialect dialect, ObjectName table, Column column, Supplier<T> supplier) {
    return ImpossibleChange.about(dialect, Subject.of(table, column.name()), supplier);
  }
}
