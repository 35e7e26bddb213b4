package io.aludel.migration;

import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Type;
import java.util.Optional;

/** What a column is beside its name and type; the factories are meant to be imported statically. */
@FunctionalInterface
public interface ColumnOption {

  Column applyTo(Column column);

  /** {@code NOT NULL}. */
  static ColumnOption required() {
    return column -> column.withRequired(true);
  }

  /** The database counts the values up. */
  static ColumnOption identity() {
    return column -> column.withIdentity(true);
  }

  /** A default, as an SQL expression. */
  static ColumnOption defaultSql(String sql) {
    return column -> column.withDefaultSql(Optional.of(sql));
  }

  /** The database computes the values by an SQL expression. */
  static ColumnOption generatedAs(String sql) {
    return column -> column.withGeneratedAs(Optional.of(Computation.stored(sql)));
  }

  /** The same, computed whenever the values are read, where the database can. */
  static ColumnOption virtuallyGeneratedAs(String sql) {
    return column -> column.withGeneratedAs(Optional.of(Computation.virtual(sql)));
  }

  /** The collation of the column's texts. */
  static ColumnOption collation(String name) {
    return column -> column.withCollation(Optional.of(name));
  }

  /** A comment in the catalogue. */
  static ColumnOption comment(String text) {
    return column -> column.withComment(Optional.of(text));
  }

  /** The class that turns attributes into values. */
  static ColumnOption converter(String className) {
    return column -> column.withMapping(column.mapping().withConverter(className));
  }

  /** The column counts the changes of its row. */
  static ColumnOption version() {
    return column -> column.withMapping(column.mapping().withVersion(true));
  }

  /** What the values stand for, where the column's type does not say. */
  static ColumnOption values(Type type) {
    return column -> column.withMapping(column.mapping().withValues(type));
  }

  /** The model maps the column no more, and it stays where it is. */
  static ColumnOption retired() {
    return column -> column.withRetired(true);
  }

  /** SQL appended to the column's definition. */
  static ColumnOption options(String sql) {
    return column -> column.withOptions(Optional.of(sql));
  }
}
