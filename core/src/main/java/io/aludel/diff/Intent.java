package io.aludel.diff;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/**
 * What the model alone cannot say, and the developer declared. Names are those of today's model.
 */
public sealed interface Intent {

  /** The object that the intent was declared for. */
  Subject subject();

  /** A table was called otherwise. */
  record TableRename(ObjectName table, Name from) implements Intent {
    @Override
    public Subject subject() {
      return Subject.of(table);
    }
  }

  /** A column was called otherwise. */
  record ColumnRename(ObjectName table, Name column, Name from) implements Intent {
    @Override
    public Subject subject() {
      return Subject.of(table, column);
    }
  }

  /** What existing rows get. */
  record ColumnBackfill(ObjectName table, Name column, Expression expression) implements Intent {
    @Override
    public Subject subject() {
      return Subject.of(table, column);
    }
  }

  /** How values of the old type become values of the new one. */
  record ColumnTransform(
      ObjectName table,
      Name column,
      DialectSql up,
      Optional<DialectSql> down,
      Optional<String> oneWay,
      String reason)
      implements Intent {
    @Override
    public Subject subject() {
      return Subject.of(table, column);
    }
  }

  /**
   * The agreement that something goes.
   *
   * @param destroy whether the data goes with it, instead of being held
   * @param backfill what rows written meanwhile get, should a required column come back
   */
  record Drop(Subject subject, String reason, boolean destroy, Optional<Expression> backfill)
      implements Intent {

    /** What a revision keeps of it. */
    Agreement agreement() {
      Rule rule = subject.column().isPresent() ? Rule.DROP_COLUMN : Rule.DROP_TABLE;
      return new Agreement(rule, subject, reason);
    }
  }

  /** That a column or table stays which the model no longer maps. */
  record Retire(Subject subject) implements Intent {}

  /** The agreement to one named hazard. */
  record Accept(Rule rule, Subject subject, String reason) implements Intent {}

  /**
   * A statement beside what the model implies.
   *
   * @param beforeStructure whether it runs before the structural changes
   */
  record Sql(
      ObjectName about,
      String id,
      DialectSql up,
      Optional<DialectSql> down,
      Optional<String> oneWay,
      boolean beforeStructure)
      implements Intent {
    @Override
    public Subject subject() {
      return Subject.of(about);
    }
  }
}
