package io.aludel.dialect;

import io.aludel.schema.Check;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Index.Part;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Optional;

/** Writes keys, checks and indexes. */
final class ConstraintSql {

  private ConstraintSql() {}

  /** A constraint as a table's definition holds it. */
  static String definition(SqlDialect dialect, Constraint constraint) {
    String start = "constraint " + dialect.identifier(constraint.name());
    if (constraint instanceof Check check) {
      return start + " check (" + dialect.expression(check.sql()) + ")" + options(check.options());
    }
    String columns = columns(dialect, constraint.columns());
    if (constraint instanceof ForeignKey key) {
      return start + " " + foreignKey(dialect, key);
    }
    return constraint instanceof UniqueKey key
        ? start + " unique " + columns + options(key.options())
        : start + " primary key " + columns;
  }

  private static String foreignKey(SqlDialect dialect, ForeignKey key) {
    String definition =
        key.definition().isPresent()
            ? key.definition().get()
            : "foreign key "
                + columns(dialect, key.columns())
                + " references "
                + dialect.identifier(key.target())
                + " "
                + columns(dialect, key.targetColumns());
    String onDelete =
        key.onDelete() == ReferentialAction.NO_ACTION ? "" : " on delete " + key.onDelete().sql();
    return definition + onDelete + options(key.options());
  }

  /** What a mapping appends to a definition. */
  static String options(Optional<String> options) {
    return options.isPresent() ? " " + options.get() : "";
  }

  static String createIndex(SqlDialect dialect, ObjectName table, Index index) {
    return createIndex(dialect, "index ", table, index);
  }

  /**
   * @param kind what is created, and how: {@code index}
   */
  static String createIndex(SqlDialect dialect, String kind, ObjectName table, Index index) {
    StringBuilder parts = new StringBuilder();
    for (Part part : index.parts()) {
      parts
          .append(parts.isEmpty() ? "" : ", ")
          .append(dialect.identifier(part.column()))
          .append(part.descending() ? " desc" : "");
    }
    return "create "
        + (index.unique() ? "unique " : "")
        + kind
        + dialect.indexToCreate(table, index.name())
        + " on "
        + dialect.identifier(table)
        + " ("
        + parts
        + ")"
        + options(index.options());
  }

  static String columns(SqlDialect dialect, List<Name> columns) {
    StringBuilder list = new StringBuilder("(");
    for (Name column : columns) {
      list.append(list.length() == 1 ? "" : ", ").append(dialect.identifier(column));
    }
    return list.append(')').toString();
  }
}
