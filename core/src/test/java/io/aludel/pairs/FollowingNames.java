package io.aludel.pairs;

import io.aludel.schema.Check;
import io.aludel.schema.Constraint;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import java.util.List;

/** Lets the names that tables and columns make up follow these, as they do for entities. */
final class FollowingNames {

  private final Evolution evolution;

  FollowingNames(Evolution evolution) {
    this.evolution = evolution;
  }

  void follow() {
    for (Table table : List.copyOf(evolution.old())) {
      evolution.schema.editTable(table.name(), this::followed);
    }
  }

  private Table followed(Table table) {
    Table base = evolution.base.requireTable(evolution.tables.get(table.name()));
    return table
        .withConstraints(
            table.constraints().stream()
                .map(each -> isMade(base, each) ? each.withName(made(table.name(), each)) : each)
                .toList())
        .withIndexes(
            table.indexes().stream()
                .map(
                    each ->
                        isMade(base, each)
                            ? each.withName(DefaultNames.index(table.name(), each.columns()))
                            : each)
                .toList());
  }

  private static boolean isMade(Table base, Constraint constraint) {
    return base.constraint(constraint.name())
        .filter(each -> each.name().equals(made(base.name(), each)))
        .isPresent();
  }

  private static boolean isMade(Table base, Index index) {
    return base.index(index.name())
        .filter(each -> each.name().equals(DefaultNames.index(base.name(), each.columns())))
        .isPresent();
  }

  private static Name made(ObjectName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey) {
      return DefaultNames.primaryKey(table);
    }
    if (constraint instanceof ForeignKey) {
      return DefaultNames.foreignKey(table, constraint.columns());
    }
    return constraint instanceof Check check
        ? DefaultNames.check(table, check.sql())
        : DefaultNames.uniqueKey(table, constraint.columns());
  }
}
