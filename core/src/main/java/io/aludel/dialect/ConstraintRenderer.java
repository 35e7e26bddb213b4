package io.aludel.dialect;

import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.ConstraintChange.RenameIndex;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.List;

/** Writes what happens to keys, checks and indexes. */
final class ConstraintRenderer {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;

  ConstraintRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
  }

  void add(AddConstraint change) {
    dialect.addConstraint(script, schema.requireTable(change.table()), change.constraint());
  }

  void drop(DropConstraint change) {
    Table table = schema.requireTable(change.table());
    dialect.dropConstraint(script, table, require(table, change.constraint()));
  }

  void rename(RenameConstraint change) {
    if (!dialect.identifiers().same(change.constraint(), change.to())) {
      Table table = schema.requireTable(change.table());
      dialect.renameConstraint(script, table, require(table, change.constraint()), change.to());
    }
  }

  private static Constraint require(Table table, Name constraint) {
    return table
        .constraint(constraint)
        .orElseThrow(
            () ->
                new SchemaException("table " + table.name() + " has no constraint " + constraint));
  }

  void createIndex(CreateIndex change) {
    dialect.createIndex(script, schema.requireTable(change.table()), change.index());
  }

  void dropIndex(DropIndex change) {
    Table table = schema.requireTable(change.table());
    Index index =
        table
            .index(change.index())
            .orElseThrow(
                () ->
                    new SchemaException(
                        "table " + change.table() + " has no index " + change.index()));
    dialect.dropIndex(script, change.table(), change.index(), served(table, index.columns()));
  }

  /** The foreign keys of a table that an index of these columns serves. */
  static List<ForeignKey> served(Table table, List<Name> columns) {
    return table.foreignKeys().stream().filter(key -> serves(columns, key)).toList();
  }

  private static boolean serves(List<Name> columns, ForeignKey key) {
    int size = key.columns().size();
    return columns.size() >= size && columns.subList(0, size).containsAll(key.columns());
  }

  void renameIndex(RenameIndex change) {
    if (!dialect.identifiers().same(change.index(), change.to())) {
      dialect.renameIndex(script, change.table(), change.index(), change.to());
    }
  }
}
