package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stops computing columns while the type of one changes that they are computed from: H2 and
 * PostgreSQL do not change it otherwise. To compute a column may mean to make it anew, with its
 * keys and indexes.
 */
final class UncomputedSources {

  private final SchemaEditor schema;

  UncomputedSources(Schema before) {
    this.schema = before.edit();
  }

  List<Change> around(List<Change> changes) {
    if (changes.stream().noneMatch(SetType.class::isInstance)) {
      return changes;
    }
    List<Change> result = new ArrayList<>();
    for (Change change : changes) {
      List<Column> computed = change instanceof SetType type ? computedFrom(type) : List.of();
      computed.forEach(column -> stop((SetType) change, column, result));
      result.add(change);
      computed.forEach(column -> goOn((SetType) change, column, result));
      change.apply(schema);
    }
    return result;
  }

  private List<Column> computedFrom(SetType change) {
    return schema.requireTable(change.table()).columns().stream()
        .filter(
            each -> each.generatedAs().filter(sql -> change.column().isIn(sql.sql())).isPresent())
        .toList();
  }

  private void stop(SetType change, Column column, List<Change> result) {
    Table table = schema.requireTable(change.table());
    for (Index index : indexes(table, column.name())) {
      result.add(new DropIndex(table.name(), index.name()));
    }
    for (Constraint constraint : constraints(table, column.name())) {
      result.add(new DropConstraint(table.name(), constraint.name()));
    }
    result.add(new SetGenerated(table.name(), column.name(), Optional.empty()));
  }

  private void goOn(SetType change, Column column, List<Change> result) {
    Table table = schema.requireTable(change.table());
    result.add(new SetGenerated(table.name(), column.name(), column.generatedAs()));
    for (Constraint constraint : constraints(table, column.name())) {
      result.add(new AddConstraint(table.name(), constraint));
    }
    for (Index index : indexes(table, column.name())) {
      result.add(new CreateIndex(table.name(), index));
    }
  }

  private static List<Constraint> constraints(Table table, Name column) {
    return table.constraints().stream()
        .filter(
            each ->
                each.columns().contains(column)
                    || (each instanceof Check check && column.isIn(check.sql())))
        .toList();
  }

  private static List<Index> indexes(Table table, Name column) {
    return table.indexes().stream().filter(each -> each.columns().contains(column)).toList();
  }
}
