package io.aludel.runtime.catalogue;

import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what several queries say of the same tables. */
final class CatalogueBuilder {

  /** Takes one row of a query. */
  @FunctionalInterface
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  /** A key or check while its columns are collected. */
  private static final class ConstraintParts {
    final Kind kind;
    final Optional<String> target;
    final Optional<String> condition;
    final List<String> columns = new ArrayList<>();
    final List<String> targetColumns = new ArrayList<>();

    ConstraintParts(Kind kind, Optional<String> target, Optional<String> condition) {
      this.kind = kind;
      this.target = target;
      this.condition = condition;
    }
  }

  /** A table while it is collected. */
  private static final class Parts {
    final Optional<String> comment;
    final SortedMap<String, CatalogueColumn> columns = new TreeMap<>();
    final SortedMap<String, ConstraintParts> constraints = new TreeMap<>();
    final SortedMap<String, CatalogueIndex> indexes = new TreeMap<>();

    Parts(Optional<String> comment) {
      this.comment = comment;
    }
  }

  private final SortedMap<String, Parts> tables = new TreeMap<>();
  private final SortedMap<String, CatalogueSequence> sequences = new TreeMap<>();

  /** Runs a query whose one parameter is the schema's name. */
  static void query(Connection connection, String sql, String schema, RowReader reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, schema);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          reader.read(row);
        }
      }
    }
  }

  void table(String name, String comment) {
    tables.put(name, new Parts(text(comment)));
  }

  void column(String table, CatalogueColumn column) {
    Parts parts = tables.get(table);
    if (parts != null) {
      parts.columns.put(column.name(), column);
    }
  }

  void constraint(String table, String name, Kind kind, String target, String condition) {
    Parts parts = tables.get(table);
    if (parts != null) {
      parts.constraints.put(name, new ConstraintParts(kind, text(target), text(condition)));
    }
  }

  void constraintColumn(String table, String constraint, String column, String targetColumn) {
    Parts parts = tables.get(table);
    ConstraintParts found = parts == null ? null : parts.constraints.get(constraint);
    if (found != null) {
      found.columns.add(column);
      text(targetColumn).ifPresent(found.targetColumns::add);
    }
  }

  void indexColumn(String table, String name, String column, boolean unique) {
    Parts parts = tables.get(table);
    if (parts != null) {
      parts.indexes.merge(
          name,
          new CatalogueIndex(name, List.of(column), unique),
          (before, more) -> {
            List<String> columns = new ArrayList<>(before.columns());
            columns.addAll(more.columns());
            return new CatalogueIndex(name, columns, unique);
          });
    }
  }

  void sequence(CatalogueSequence sequence) {
    sequences.put(sequence.name(), sequence);
  }

  static Optional<String> text(String text) {
    return Optional.ofNullable(text).filter(each -> !each.isEmpty());
  }

  Catalogue build() {
    SortedMap<String, CatalogueTable> built = new TreeMap<>();
    tables.forEach((name, parts) -> built.put(name, table(name, parts)));
    return new Catalogue(built, sequences);
  }

  private static CatalogueTable table(String name, Parts parts) {
    SortedMap<String, CatalogueConstraint> constraints = new TreeMap<>();
    for (Map.Entry<String, ConstraintParts> entry : parts.constraints.entrySet()) {
      ConstraintParts each = entry.getValue();
      constraints.put(
          entry.getKey(),
          new CatalogueConstraint(
              entry.getKey(),
              each.kind,
              each.columns,
              each.target,
              each.targetColumns,
              each.condition));
    }
    return new CatalogueTable(name, parts.columns, constraints, parts.indexes, parts.comment);
  }
}
