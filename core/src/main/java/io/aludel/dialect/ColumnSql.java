package io.aludel.dialect;

import io.aludel.schema.Column;

/** Writes a column as a table's definition holds it. */
final class ColumnSql {

  private ColumnSql() {}

  /** The definition, without the check that the type may bring. */
  static String definition(SqlDialect dialect, Column column) {
    return dialect.identifier(column.name())
        + " "
        + dialect.type(column.type())
        + column.collation().map(name -> " " + dialect.collate(name)).orElse("")
        + (column.identity() ? " " + dialect.identity() : "")
        + column.defaultSql().map(sql -> " default " + sql).orElse("")
        + column.generatedAs().map(each -> " " + dialect.generatedAs(each)).orElse("")
        + (dialect.isRequired(column) ? " not null" : "")
        + dialect.commentInDefinition(column)
        + column.options().map(sql -> " " + sql).orElse("");
  }
}
