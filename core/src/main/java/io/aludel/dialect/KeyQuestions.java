package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.dialect.Origins.Origin;
import io.aludel.schema.Check;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows a new key or check would refuse. */
final class KeyQuestions {

  private final SqlDialect dialect;
  private final RowQuestions questions;
  private final SchemaView schema;
  private final Origins origins;

  KeyQuestions(SqlDialect dialect, RowQuestions questions, SchemaView schema, Origins origins) {
    this.dialect = dialect;
    this.questions = questions;
    this.schema = schema;
    this.origins = origins;
  }

  Stream<Precondition> of(AddConstraint change) {
    Constraint constraint = change.constraint();
    if (constraint instanceof Check check) {
      return check(change, check).stream();
    }
    if (constraint instanceof ForeignKey key) {
      return foreignKey(change, key).stream();
    }
    Stream<Precondition> duplicates = unique(change, change.table(), constraint.columns());
    return constraint instanceof PrimaryKey
        ? Stream.concat(missing(change, constraint.columns()).stream(), duplicates)
        : duplicates;
  }

  Stream<Precondition> unique(Change change, ObjectName table, List<Name> columns) {
    return origins
        .of(table)
        .flatMap(
            origin ->
                originals(origin, columns)
                    .map(
                        originals ->
                            questions.duplicates(change, origin, originals, sql(originals)))
                    .or(
                        () ->
                            values(origin, table, columns)
                                .map(
                                    values ->
                                        questions.duplicates(change, origin, columns, values))))
        .stream();
  }

  private List<String> sql(List<Name> columns) {
    return columns.stream().map(dialect::identifier).toList();
  }

  /** The values of columns as SQL over the original table, if all are known. */
  private Optional<List<String>> values(Origin origin, ObjectName table, List<Name> columns) {
    List<String> values = new ArrayList<>();
    for (Name column : columns) {
      origin
          .column(column)
          .map(dialect::identifier)
          .or(() -> given(origin, table, column))
          .ifPresent(values::add);
    }
    return values.size() == columns.size() && !values.isEmpty()
        ? Optional.of(values)
        : Optional.empty();
  }

  private Optional<String> given(Origin origin, ObjectName table, Name column) {
    return origin
        .given(column)
        .flatMap(value -> value.sql(dialect, table, schema.requireTable(table), origin));
  }

  /** Which rows are equal by another collation, where a key or unique index holds the column. */
  Stream<Precondition> of(SetCollation change) {
    Optional<Origin> origin = origins.of(change.table());
    if (change.collation().isEmpty() || origin.isEmpty()) {
      return Stream.of();
    }
    Table table = schema.requireTable(change.table());
    return Stream.concat(
            table.constraints().stream()
                .filter(key -> key instanceof UniqueKey || key instanceof PrimaryKey)
                .map(Constraint::columns),
            table.indexes().stream().filter(Index::unique).map(Index::columns))
        .filter(columns -> columns.contains(change.column()))
        .distinct()
        .flatMap(columns -> collated(change, origin.get(), columns).stream());
  }

  private Optional<Precondition> collated(SetCollation change, Origin origin, List<Name> columns) {
    return originals(origin, columns)
        .map(
            originals -> {
              List<String> values = new ArrayList<>();
              for (int i = 0; i < columns.size(); i++) {
                String value = dialect.identifier(originals.get(i));
                boolean changes = columns.get(i).equals(change.column());
                values.add(
                    changes
                        ? value + " " + dialect.collate(change.collation().orElseThrow())
                        : value);
              }
              return questions.duplicates(change, origin, originals, values);
            });
  }

  private Optional<Precondition> missing(AddConstraint change, List<Name> columns) {
    Optional<Origin> origin = origins.of(change.table());
    List<Name> originals =
        columns.stream()
            .flatMap(column -> origin.flatMap(each -> each.presence(column)).stream())
            .toList();
    return originals.size() < columns.size()
        ? Optional.empty()
        : Optional.of(
            questions.rows(
                change,
                origin.orElseThrow(),
                "have no value in the key",
                originals.stream()
                    .map(column -> dialect.identifier(column) + " is null")
                    .collect(Collectors.joining(" or "))));
  }

  private Optional<Precondition> check(AddConstraint change, Check check) {
    return origins
        .of(change.table())
        .flatMap(
            origin ->
                questions.written(
                    change,
                    origin,
                    schema.requireTable(change.table()),
                    "break the check " + check.name(),
                    "not (" + dialect.expression(check.sql()) + ")"));
  }

  private Optional<Precondition> foreignKey(AddConstraint change, ForeignKey key) {
    Optional<Origin> child = origins.of(change.table());
    Optional<List<Name>> columns = child.flatMap(each -> originals(each, key.columns()));
    Optional<String> parentless =
        columns.flatMap(each -> parentless(child.orElseThrow(), each, key));
    return parentless.map(
        condition ->
            questions.rows(
                change,
                child.orElseThrow(),
                "refer to a row of " + key.target() + " that is not there",
                condition));
  }

  /** Holds for rows that refer to something that is not there. */
  private Optional<String> parentless(Origin child, List<Name> columns, ForeignKey key) {
    String referring =
        columns.stream()
            .map(column -> qualified(child, column) + " is not null")
            .collect(Collectors.joining(" and "));
    Optional<Origin> parent = origins.of(key.target());
    if (parent.isEmpty() && schema.table(key.target()).isPresent()) {
      // A table that this revision creates has no rows yet.
      return Optional.of(referring);
    }
    String name = dialect.identifier(parent.map(Origin::name).orElse(key.target()));
    Optional<List<Name>> targets =
        parent.isPresent()
            ? originals(parent.get(), key.targetColumns())
            : Optional.of(key.targetColumns());
    return targets.map(
        each ->
            referring
                + " and not exists (select 1 from "
                + name
                + " zz_parent where "
                + matches(child, columns, each)
                + ")");
  }

  private String matches(Origin child, List<Name> columns, List<Name> targets) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      pairs.add(
          "zz_parent."
              + dialect.identifier(targets.get(i))
              + " = "
              + qualified(child, columns.get(i)));
    }
    return String.join(" and ", pairs);
  }

  private String qualified(Origin origin, Name column) {
    return dialect.identifier(origin.name().name()) + "." + dialect.identifier(column);
  }

  private static Optional<List<Name>> originals(Origin origin, List<Name> columns) {
    List<Name> originals = columns.stream().map(origin::column).flatMap(Optional::stream).toList();
    return originals.size() == columns.size() && !originals.isEmpty()
        ? Optional.of(originals)
        : Optional.empty();
  }
}
