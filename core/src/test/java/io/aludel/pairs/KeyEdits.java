package io.aludel.pairs;

import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds, drops and changes keys, checks and indexes. */
final class KeyEdits {

  private final Evolution evolution;
  private final Dice dice;
  private final TableGrammar tables;
  private final ReferenceGrammar references;

  KeyEdits(Evolution evolution) {
    this.evolution = evolution;
    this.dice = evolution.dice;
    this.tables = new TableGrammar(dice, evolution.names);
    this.references = new ReferenceGrammar(dice, evolution.names);
  }

  void any() {
    Table table = dice.of(evolution.old());
    ObjectName name = table.name();
    switch (dice.from(0, 9)) {
      case 0 -> evolution.schema.editTable(name, tables::unique);
      case 1 -> evolution.schema.editTable(name, tables::indexed);
      case 2 -> check(table);
      case 3, 4 -> dropConstraint(table);
      case 5 -> index(table);
      case 6 -> primary(table);
      case 7 -> action(table);
      case 8 -> reference(table);
      default -> call(table);
    }
  }

  private void check(Table table) {
    table.columns().stream()
        .filter(each -> NameGrammar.isWord(each.name()) && each.generatedAs().isEmpty())
        // MariaDB knows what it counts too late to check it, or to compute from it.
        .filter(each -> !each.identity())
        .filter(
            each ->
                Family.NUMBERS.types().contains(each.type())
                    || Family.TEXTS.types().subList(1, 5).contains(each.type()))
        .filter(each -> !Evolution.isNamed(table, each.name()))
        .filter(
            each -> table.foreignKeys().stream().noneMatch(k -> k.columns().contains(each.name())))
        .findFirst()
        .map(Column::name)
        .ifPresent(
            column -> evolution.schema.editTable(table.name(), t -> tables.checked(t, column)));
  }

  private void dropConstraint(Table table) {
    List<Constraint> constraints =
        table.constraints().stream().filter(each -> !isOfCounter(table, each)).toList();
    if (!constraints.isEmpty()) {
      evolution.dropKey(table.name(), dice.of(constraints));
    }
  }

  /** SQLite counts nothing but a primary key. */
  private static boolean isOfCounter(Table table, Constraint constraint) {
    return constraint instanceof PrimaryKey && table.columns().stream().anyMatch(Column::identity);
  }

  private void index(Table table) {
    if (table.indexes().isEmpty()) {
      return;
    }
    Index index = dice.of(table.indexes());
    evolution.schema.editTable(
        table.name(),
        each ->
            dice.oneIn(2)
                ? each.withoutIndex(index.name())
                : each.withIndexes(
                    each.indexes().stream()
                        .map(
                            old ->
                                old.equals(index)
                                    ? new Index(
                                        old.name(),
                                        old.parts().stream()
                                            .map(p -> new Index.Part(p.column(), !p.descending()))
                                            .toList(),
                                        old.unique())
                                    : old)
                        .toList()));
  }

  /** Another primary key: with one column more, or none of the old one's. */
  private void primary(Table table) {
    List<Name> candidates =
        table.columns().stream()
            .filter(each -> each.required() && each.generatedAs().isEmpty())
            .filter(each -> Family.of(each.type()).keys() == Family.Keys.MANY)
            .map(Column::name)
            .filter(each -> !Evolution.isPrimary(table, each))
            .toList();
    if (candidates.isEmpty() || (isCounted(table) && !dice.oneIn(15))) {
      return;
    }
    Name more = dice.of(candidates);
    List<Name> columns = new ArrayList<>();
    Optional<PrimaryKey> old = table.primaryKey();
    if (old.isPresent()) {
      if (dice.oneIn(2) && old.get().columns().size() < 3) {
        columns.addAll(old.get().columns());
      }
      evolution.dropKey(table.name(), old.get());
    }
    columns.add(dice.from(0, columns.size()), more);
    if (table.uniqueKeys().stream().anyMatch(each -> each.columns().equals(columns))) {
      // PostgreSQL makes one key of two that say the same.
      return;
    }
    Name name = old.map(PrimaryKey::name).orElseGet(evolution.names::any);
    evolution.schema.editTable(table.name(), each -> each.plus(new PrimaryKey(name, columns)));
  }

  private static boolean isCounted(Table table) {
    return table.columns().stream().anyMatch(Column::identity);
  }

  private void action(Table table) {
    if (table.foreignKeys().isEmpty()) {
      return;
    }
    ForeignKey key = dice.of(table.foreignKeys());
    boolean required =
        key.columns().stream().anyMatch(each -> table.column(each).orElseThrow().required())
            || key.columns().stream().anyMatch(each -> Evolution.isPrimary(table, each))
            || ReferenceGrammar.isChecked(key.columns(), table);
    replace(table, key, key.withOnDelete(references.action(required)));
  }

  private void replace(Table table, Constraint old, Constraint by) {
    evolution.schema.editTable(
        table.name(),
        each ->
            each.withConstraints(
                each.constraints().stream().map(c -> c.equals(old) ? by : c).toList()));
  }

  /** Lets a column that is there refer to a key. */
  private void reference(Table table) {
    for (Column column : dice.some(evolution.old(table), 3)) {
      boolean free =
          column.generatedAs().isEmpty()
              && !column.identity()
              && column.defaultSql().isEmpty()
              && !evolution.isKey(table.name(), column.name())
              && !evolution.wasKey(table.name(), column.name())
              && isUnchanged(table, column)
              // What nulls are filled with is no key of any row.
              && !isFilled(table, column);
      for (Table target : dice.some(evolution.old(), 4)) {
        Optional<List<Name>> key =
            target.constraints().stream()
                .filter(each -> each instanceof PrimaryKey || each instanceof UniqueKey)
                .map(Constraint::columns)
                .filter(each -> each.size() == 1)
                .filter(
                    each -> {
                      Column referred = target.column(each.get(0)).orElseThrow();
                      return referred.type().equals(column.type()) && isUnchanged(target, referred);
                    })
                .findFirst();
        if (free && key.isPresent()) {
          evolution.schema.editTable(
              table.name(),
              each ->
                  each.plus(
                      references.key(
                          table.name(),
                          List.of(column.name()),
                          target.name(),
                          key.get(),
                          references.action(
                              column.required()
                                  || ReferenceGrammar.isChecked(List.of(column.name()), table)))));
          return;
        }
      }
    }
  }

  private boolean isFilled(Table table, Column column) {
    return evolution
        .origin(table.name(), column.name())
        .filter(evolution.filled::contains)
        .isPresent();
  }

  private boolean isUnchanged(Table table, Column column) {
    return evolution
        .originColumn(table.name(), column.name())
        .filter(each -> each.type().equals(column.type()))
        .isPresent();
  }

  /** Gives a key, check or index another name. */
  private void call(Table table) {
    if (!table.indexes().isEmpty() && dice.oneIn(2)) {
      Index index = dice.of(table.indexes());
      Name other = evolution.names.any();
      evolution.schema.editTable(
          table.name(),
          each ->
              each.withIndexes(
                  each.indexes().stream()
                      .map(i -> i.equals(index) ? i.withName(other) : i)
                      .toList()));
    } else if (!table.constraints().isEmpty()) {
      Constraint constraint = dice.of(table.constraints());
      replace(
          table,
          constraint,
          constraint instanceof Check check
              ? check.withName(evolution.names.any())
              : constraint.withName(evolution.names.any()));
    }
  }
}
