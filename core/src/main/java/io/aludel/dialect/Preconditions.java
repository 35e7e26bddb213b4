package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.RevertTransform;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.dialect.Origins.Origin;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Works out what has to be counted before a revision starts, because rows may refuse it.
 *
 * <p>After a statement that a person wrote, nothing is asked any more: it may well be there to put
 * the rows right.
 */
final class Preconditions {

  private final SqlDialect dialect;
  private final RowQuestions questions;
  private final SchemaEditor schema;
  private final Origins origins;

  Preconditions(SqlDialect dialect, Schema before) {
    this.dialect = dialect;
    this.questions = new RowQuestions(dialect);
    this.schema = before.edit();
    this.origins = new Origins(before);
  }

  List<Precondition> of(List<Change> changes) {
    List<Precondition> all = new ArrayList<>();
    for (Change change : changes) {
      if (!origins.isUnknown()) {
        of(change).forEach(all::add);
      }
      origins.follow(change, schema);
      change.apply(schema);
    }
    return all;
  }

  private Stream<Precondition> of(Change change) {
    if (change instanceof AddColumn add) {
      return Stream.concat(added(add).stream(), computed(add).stream());
    }
    if (change instanceof SetGenerated generated) {
      return computed(generated).stream();
    }
    if (change instanceof SetCollation collation) {
      return new KeyQuestions(dialect, questions, schema, origins).of(collation);
    }
    if (change instanceof SetRequired required) {
      return empty(required, required.table(), required.column(), "have no value in it").stream();
    }
    if (change instanceof SetType setType) {
      return typed(setType).stream();
    }
    if (change instanceof RestoreColumn restore) {
      return restored(restore).stream();
    }
    if (change instanceof TransformColumn transform) {
      return transformed(transform);
    }
    if (change instanceof RevertTransform revert) {
      return reverted(revert);
    }
    if (change instanceof CreateIndex create) {
      return create.index().unique()
          ? new KeyQuestions(dialect, questions, schema, origins)
              .unique(create, create.table(), create.index().columns())
          : Stream.of();
    }
    return change instanceof AddConstraint add
        ? new KeyQuestions(dialect, questions, schema, origins).of(add)
        : Stream.of();
  }

  private Optional<Precondition> added(AddColumn change) {
    Column column = change.definition();
    if (!column.required() || column.identity() || mayHaveDefault(column)) {
      return Optional.empty();
    }
    return origins
        .of(change.table())
        .map(
            origin ->
                questions.rows(
                    change, origin, "have no value for this column, which is required", ""));
  }

  private Optional<Precondition> computed(AddColumn change) {
    return computed(change, change.table(), change.definition());
  }

  private Optional<Precondition> computed(SetGenerated change) {
    Column column = schema.requireColumn(change.table(), change.column());
    return computed(change, change.table(), column.withGeneratedAs(change.computation()));
  }

  /** Some databases take a column for required that they compute. */
  private Optional<Precondition> computed(Change change, ObjectName table, Column column) {
    return column
        .generatedAs()
        .filter(computation -> dialect.isRequired(column))
        .flatMap(each -> computed(change, table, dialect.expression(each.sql())));
  }

  private static boolean mayHaveDefault(Column column) {
    if (column.defaultSql().isPresent()
        || column.generatedAs().isPresent()
        || column.options().isPresent()) {
      return true;
    }
    String definition =
        column.type() instanceof Type.Verbatim verbatim
            ? verbatim.sql().toLowerCase(Locale.ROOT)
            : "";
    return Stream.of("default", "serial", "generated", "identity", "auto_increment")
        .anyMatch(definition::contains);
  }

  private Optional<Precondition> empty(
      Change change, ObjectName table, Name column, String problem) {
    Optional<Origin> origin = origins.of(table);
    return origin
        .flatMap(each -> each.presence(column))
        .map(
            original ->
                questions.rows(
                    change,
                    origin.orElseThrow(),
                    problem,
                    dialect.identifier(original) + " is null"));
  }

  private Optional<Precondition> typed(SetType change) {
    Type before = schema.requireColumn(change.table(), change.column()).type();
    Optional<Origin> origin = origins.of(change.table());
    return origin
        .flatMap(each -> each.column(change.column()))
        .flatMap(
            original ->
                TypeQuestions.misfit(dialect, before, change.type(), dialect.identifier(original)))
        .map(
            misfit ->
                questions.rows(change, origin.orElseThrow(), misfit.problem(), misfit.condition()));
  }

  private Optional<Precondition> restored(RestoreColumn change) {
    Column column = ColumnRenderer.held(schema, change.table(), change.as());
    if (!column.required() || change.backfill().isPresent()) {
      return Optional.empty();
    }
    Optional<Origin> origin = origins.of(change.table());
    if (origin.filter(each -> each.isEmpty(change.as())).isPresent()) {
      return origin.map(
          each ->
              questions.rows(
                  change, each, "have no value for it, since what was held is gone", ""));
    }
    return empty(
        change,
        change.table(),
        change.as(),
        "were written while it was held, and have no value for it");
  }

  private Stream<Precondition> transformed(TransformColumn change) {
    String up = RowSql.text(dialect, change.up(), "the transformation of " + change.subject());
    return given(change, change.table(), change.definition(), up);
  }

  private Stream<Precondition> reverted(RevertTransform change) {
    String down =
        RowSql.text(
            dialect, change.down(), "the way back of the transformation of " + change.subject());
    Column original = ColumnRenderer.held(schema, change.table(), change.as());
    return original.generatedAs().isPresent()
        ? Stream.of()
        : given(change, change.table(), original, down);
  }

  /**
   * What an expression gives that the column does not take. What becomes null is asked for only
   * where it may not: the old values are held anyway.
   */
  private Stream<Precondition> given(
      Change change, ObjectName table, Column column, String expression) {
    Optional<Precondition> nulls =
        column.required() ? computed(change, table, expression) : Optional.empty();
    Optional<Precondition> misfits =
        TypeQuestions.misfit(dialect, column.type(), "(" + expression + ")")
            .flatMap(
                misfit -> written(change, table, "would " + misfit.problem(), misfit.condition()));
    return Stream.concat(nulls.stream(), misfits.stream());
  }

  private Optional<Precondition> computed(Change change, ObjectName table, String expression) {
    return written(
        change,
        table,
        "would get no value in it, which is required",
        "(" + expression + ") is null");
  }

  private Optional<Precondition> written(
      Change change, ObjectName table, String problem, String condition) {
    return origins
        .of(table)
        .flatMap(
            origin ->
                questions.written(change, origin, schema.requireTable(table), problem, condition));
  }
}
