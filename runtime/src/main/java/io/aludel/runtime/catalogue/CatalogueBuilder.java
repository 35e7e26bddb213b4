package io.aludel.runtime.catalogue;

import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects what the queries of a {@link CatalogueSql} say of the same tables, row by row. */
final class CatalogueBuilder {

  /** A key or check while its columns are collected. */
  private static final class ConstraintParts {
    Kind kind;
    Optional<String> condition;
    String targetSchema;
    String targetTable;
    String onUpdate;
    String onDelete;
    Optional<String> deferral;
    final List<String> columns = new ArrayList<>();
    final List<String> targetColumns = new ArrayList<>();

    CatalogueConstraint build(String name) {
      Optional<CatalogueReference> reference =
          kind == Kind.FOREIGN_KEY
              ? Optional.of(
                  new CatalogueReference(
                      targetSchema, targetTable, targetColumns, onUpdate, onDelete, deferral))
              : Optional.empty();
      return new CatalogueConstraint(name, kind, columns, reference, condition);
    }
  }

  /** A table while it is collected. */
  private static final class Parts {
    Optional<String> comment;
    final SortedMap<String, CatalogueColumn> columns = new TreeMap<>();
    final Map<String, List<String>> constants = new HashMap<>();
    final SortedMap<String, ConstraintParts> constraints = new TreeMap<>();
    final SortedMap<String, CatalogueIndex> indexes = new TreeMap<>();

    CatalogueTable build(String name) {
      SortedMap<String, CatalogueConstraint> built = new TreeMap<>();
      constraints.forEach((each, parts) -> built.put(each, parts.build(each)));
      return new CatalogueTable(name, columns, built, indexes, comment);
    }
  }

  private final SortedMap<String, Parts> tables = new TreeMap<>();
  private final SortedMap<String, CatalogueSequence> sequences = new TreeMap<>();

  void table(ResultSet row) throws SQLException {
    Parts parts = new Parts();
    parts.comment = text(row, "remarks");
    tables.put(row.getString("table_name"), parts);
  }

  void constant(ResultSet row) throws SQLException {
    String column = row.getString("column_name");
    String constant = row.getString("enum_value");
    inTable(
        row,
        parts -> parts.constants.computeIfAbsent(column, c -> new ArrayList<>()).add(constant));
  }

  void column(ResultSet row) throws SQLException {
    Parts parts = tables.get(row.getString("table_name"));
    if (parts != null) {
      String name = row.getString("column_name");
      CatalogueType type =
          new CatalogueType(
              row.getString("type_name"),
              text(row, "dimension"),
              length(row),
              number(row, "type_precision"),
              number(row, "type_scale"),
              parts.constants.getOrDefault(name, List.of()));
      parts.columns.put(
          name,
          new CatalogueColumn(
              name,
              type,
              row.getBoolean("nullable"),
              identity(row),
              text(row, "default_sql"),
              text(row, "generation_sql"),
              text(row, "collation_name"),
              text(row, "remarks")));
    }
  }

  private static Optional<CatalogueIdentity> identity(ResultSet row) throws SQLException {
    Optional<String> generation = text(row, "identity_generation");
    return generation.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CatalogueIdentity(
                generation.get().equals("ALWAYS"),
                row.getLong("identity_start"),
                row.getLong("identity_increment")));
  }

  void constraint(ResultSet row) throws SQLException {
    ConstraintParts constraint = new ConstraintParts();
    constraint.kind = Kind.of(row.getString("kind"));
    constraint.condition = text(row, "condition");
    constraint.targetSchema = row.getString("target_schema");
    constraint.targetTable = row.getString("target_table");
    constraint.onUpdate = row.getString("on_update");
    constraint.onDelete = row.getString("on_delete");
    constraint.deferral = text(row, "deferral");
    String name = row.getString("constraint_name");
    inTable(row, parts -> parts.constraints.put(name, constraint));
  }

  void constraintColumn(ResultSet row) throws SQLException {
    String name = row.getString("constraint_name");
    String column = row.getString("column_name");
    Optional<String> target = text(row, "target_column");
    inTable(
        row,
        parts -> {
          ConstraintParts constraint = parts.constraints.get(name);
          if (constraint != null) {
            constraint.columns.add(column);
            target.ifPresent(constraint.targetColumns::add);
          }
        });
  }

  void indexColumn(ResultSet row) throws SQLException {
    String name = row.getString("index_name");
    boolean unique = row.getBoolean("is_unique");
    CatalogueIndex index =
        new CatalogueIndex(
            name, List.of(row.getString("column_name")), unique, text(row, "condition"));
    inTable(
        row,
        parts ->
            parts.indexes.merge(
                name,
                index,
                (before, more) -> {
                  List<String> columns = new ArrayList<>(before.columns());
                  columns.addAll(more.columns());
                  return new CatalogueIndex(name, columns, unique, before.condition());
                }));
  }

  void sequence(ResultSet row) throws SQLException {
    String name = row.getString("sequence_name");
    sequences.put(
        name,
        new CatalogueSequence(
            name,
            row.getString("type_name"),
            row.getLong("start_value"),
            row.getLong("increment"),
            row.getLong("minimum_value"),
            row.getLong("maximum_value"),
            row.getBoolean("is_cycle"),
            row.getLong("cache")));
  }

  private void inTable(ResultSet row, Consumer<Parts> action) throws SQLException {
    Parts parts = tables.get(row.getString("table_name"));
    if (parts != null) {
      action.accept(parts);
    }
  }

  private static Optional<String> text(ResultSet row, String label) throws SQLException {
    return Optional.ofNullable(row.getString(label)).filter(each -> !each.isEmpty());
  }

  private static OptionalInt number(ResultSet row, String label) throws SQLException {
    int number = row.getInt(label);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static OptionalLong length(ResultSet row) throws SQLException {
    long length = row.getLong("type_length");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(length);
  }

  Catalogue build() {
    SortedMap<String, CatalogueTable> built = new TreeMap<>();
    tables.forEach((name, parts) -> built.put(name, parts.build(name)));
    return new Catalogue(built, sequences);
  }
}
