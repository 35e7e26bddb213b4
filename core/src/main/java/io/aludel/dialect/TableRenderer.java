package io.aludel.dialect;

import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.change.TableChange.SetTableComment;
import io.aludel.dialect.CatalogueObject.OfTable;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes what happens to tables as a whole. */
final class TableRenderer {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;
  private final ColumnSteps steps;

  TableRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
    this.steps = dialect.columnSteps(schema, script);
  }

  void create(CreateTable change) {
    Table table = change.definition();
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      parts.add(about(table, column, () -> ColumnSql.definition(dialect, column)));
    }
    for (Constraint constraint : table.constraints()) {
      parts.add(ConstraintSql.definition(dialect, constraint));
    }
    for (TypeCheck check : checks(table)) {
      parts.add(check.definition(dialect.identifiers()));
    }
    parts.addAll(dialect.indexesOfCreation(table));
    script.ddl(
        "create table "
            + dialect.identifier(table.name())
            + " (\n  "
            + String.join(",\n  ", parts)
            + "\n)"
            + ConstraintSql.options(table.options()),
        new Completion.Exists(new OfTable(table.name())));
    if (table.comment().isPresent()) {
      dialect.setTableComment(script, table.name(), table.comment());
    }
    for (Column column : table.columns()) {
      steps.comment(table.name(), column);
    }
    for (Index index : table.indexes()) {
      dialect.createIndex(script, table, index);
    }
  }

  void drop(DropTable change) {
    script.ddl(
        "drop table " + dialect.identifier(change.table()),
        new Completion.Gone(new OfTable(change.table())));
  }

  void rename(RenameTable change) {
    Table table = schema.requireTable(change.table());
    dialect.renameTable(script, change.table(), change.to());
    for (Column column : table.columns()) {
      steps.renameCheck(change.to(), column, DefaultNames.check(change.table(), column.name()));
    }
  }

  /**
   * Frees every name that the table and what belongs to it has, and lifts what could stand in the
   * way of the living tables: everything but the primary key, which only gives up its name.
   */
  void hold(HoldTable change) {
    Table table = schema.requireTable(change.table());
    ObjectName name = table.name();
    for (Column column : table.columns()) {
      if (column.identity()) {
        script.alter(name, List.of(steps.dropIdentity(column.withIdentity(false))));
      }
    }
    table.foreignKeys().forEach(key -> dialect.dropConstraint(script, table, key));
    Table unbound =
        table.withConstraints(
            table.constraints().stream().filter(each -> !(each instanceof ForeignKey)).toList());
    liftable(table).forEach(constraint -> dialect.dropConstraint(script, unbound, constraint));
    table.indexes().forEach(index -> dialect.dropIndex(script, name, index.name(), List.of()));
    for (TypeCheck check : checks(table)) {
      script.alter(name, List.of(check.drop(dialect.identifiers(), name)));
    }
    table
        .primaryKey()
        .ifPresent(
            key ->
                dialect.renameConstraint(
                    script, table, key, DefaultNames.heldPrimaryKey(change.as())));
    dialect.renameTable(script, name, change.as());
  }

  /** The exact inverse of {@link #hold}. */
  void restore(RestoreTable change) {
    Table table =
        schema
            .heldTable(change.as())
            .orElseThrow(() -> new SchemaException("no table is held as " + change.as()))
            .original();
    ObjectName name = change.table();
    dialect.renameTable(script, change.as(), name);
    table
        .primaryKey()
        .ifPresent(
            key ->
                dialect.renameConstraint(
                    script,
                    table.withName(name),
                    key.withName(DefaultNames.heldPrimaryKey(change.as())),
                    key.name()));
    for (TypeCheck check : checks(table.withName(name))) {
      script.alter(name, List.of(check.add(dialect.identifiers(), name)));
    }
    Table restored = table.withName(name);
    table.indexes().forEach(index -> dialect.createIndex(script, restored, index));
    liftable(table).forEach(constraint -> dialect.addConstraint(script, restored, constraint));
    table.foreignKeys().forEach(key -> dialect.addConstraint(script, restored, key));
    for (Column column : table.columns()) {
      if (column.identity()) {
        steps.addIdentity(name, column);
      }
    }
  }

  void setComment(SetTableComment change) {
    if (!change.comment().equals(schema.requireTable(change.table()).comment())) {
      dialect.setTableComment(script, change.table(), change.comment());
    }
  }

  private List<TypeCheck> checks(Table table) {
    List<TypeCheck> checks = new ArrayList<>();
    for (Column column : table.columns()) {
      about(table, column, () -> steps.check(table.name(), column)).ifPresent(checks::add);
    }
    return checks;
  }

  private <T> T about(Table table, Column column, Supplier<T> supplier) {
    return ImpossibleChange.about(dialect, Subject.of(table.name(), column.name()), supplier);
  }

  private static List<Constraint> liftable(Table table) {
    return table.constraints().stream()
        .filter(each -> !(each instanceof PrimaryKey) && !(each instanceof ForeignKey))
        .toList();
  }
}
