package io.aludel.dialect;

import io.aludel.change.Expression;
import io.aludel.dialect.Origins.Origin;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.Optional;

/**
 * What a column holds that changes have added or filled.
 *
 * @param column the column as it was added, or was when it was filled
 * @param original what it was called in the beginning, if it was there
 * @param filled what its rows got in which it was null
 */
record GivenValue(Column column, Optional<Name> original, Optional<Expression> filled) {

  static GivenValue added(Column column) {
    return new GivenValue(column, Optional.empty(), Optional.empty());
  }

  /** The same after rows in which it was null got a value. */
  GivenValue filledWith(Expression expression) {
    boolean neverNull = column.defaultSql().isPresent() || column.generatedAs().isPresent();
    return filled.isPresent() || (neverNull && original.isEmpty())
        ? this
        : new GivenValue(column, original, Optional.of(expression));
  }

  /**
   * Its values as SQL over the table as it was in the beginning.
   *
   * @return nothing if they are not told by columns that are still called what they were
   */
  Optional<String> sql(SqlDialect dialect, ObjectName table, Table today, Origin origin) {
    if (column.identity() || column.options().isPresent()) {
      return Optional.empty();
    }
    String given =
        filled
            .map(expression -> RowSql.value(dialect, table, column, expression))
            .or(() -> column.generatedAs().map(each -> dialect.expression(each.sql())))
            .or(column::defaultSql)
            .orElse("null");
    boolean told =
        today.columns().stream()
            .filter(each -> each.name().isIn(given))
            .allMatch(each -> origin.column(each.name()).equals(Optional.of(each.name())));
    return told
        ? Optional.of(
            original
                .map(name -> "coalesce(" + dialect.identifier(name) + ", " + given + ")")
                .orElse(given))
        : Optional.empty();
  }
}
