package io.aludel.pairs;

import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.diff.Intent;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.Index;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets tables and columns vanish: held, destroyed or retired. They go before anything is renamed.
 */
final class Drops {

  private final Evolution evolution;
  private final Dice dice;

  Drops(Evolution evolution) {
    this.evolution = evolution;
    this.dice = evolution.dice;
  }

  void table() {
    List<Table> tables = evolution.old();
    if (tables.size() < 2) {
      return;
    }
    Table table = dice.of(tables);
    ObjectName name = table.name();
    boolean referred =
        tables.stream()
            .filter(each -> !each.name().equals(name))
            .flatMap(each -> each.foreignKeys().stream())
            .anyMatch(key -> key.target().equals(name));
    for (Table each : tables) {
      each.foreignKeys().stream()
          .filter(key -> key.target().equals(name))
          .forEach(
              key -> evolution.schema.editTable(each.name(), t -> t.withoutConstraint(key.name())));
    }
    table
        .mapping()
        .flatMap(TableMapping::generator)
        .flatMap(KeyGenerator::sequence)
        .ifPresent(evolution.schema::removeSequence);
    evolution.schema.removeTable(name);
    evolution.tables.remove(name);
    table.columns().forEach(each -> evolution.columns.remove(Evolution.subject(table, each)));
    if (dice.oneIn(3)) {
      evolution.intents.add(new Intent.Retire(Subject.of(name)));
      return;
    }
    // What comes back without rows cannot be referred to.
    boolean destroy = !referred && dice.oneIn(2);
    evolution.intents.add(new Intent.Drop(Subject.of(name), "gone", destroy, Optional.empty()));
    if (destroy) {
      table.columns().forEach(each -> evolution.lost.add(Evolution.subject(table, each)));
    }
  }

  void column() {
    Table table = dice.of(evolution.old());
    List<Column> columns = evolution.old(table);
    if (columns.size() < 2) {
      return;
    }
    Column column = dice.of(columns);
    if (column.identity() || (Evolution.isPrimary(table, column.name()) && !dice.oneIn(4))) {
      return;
    }
    List<Subject> computed = new ArrayList<>();
    for (Column each : table.columns()) {
      if (each.generatedAs().filter(sql -> column.name().isIn(sql.sql())).isPresent()) {
        computed.add(Evolution.subject(table, each));
        // What it is computed from goes: it could not stay.
        drop(table, each, false);
      }
    }
    drop(table, column, true);
    if (evolution.lost.contains(Evolution.subject(table, column))) {
      evolution.lost.addAll(computed);
    }
  }

  private void drop(Table table, Column column, boolean mayStay) {
    ObjectName name = table.name();
    Name dropped = column.name();
    boolean wasKey = Evolution.isKey(evolution.base, name, dropped);
    boolean wasPrimary = Evolution.isPrimary(evolution.base.requireTable(name), dropped);
    for (Constraint each : evolution.schema.requireTable(name).constraints()) {
      if (each.columns().contains(dropped)) {
        evolution.dropKey(name, each);
        if (each instanceof PrimaryKey key && each.columns().size() > 1 && dice.oneIn(2)) {
          shorten(name, key, dropped);
        }
      } else if (each instanceof Check check && dropped.isIn(check.sql())) {
        evolution.schema.editTable(name, t -> t.withoutConstraint(check.name()));
      }
    }
    for (Index each : table.indexes()) {
      if (each.columns().contains(dropped)) {
        evolution.schema.editTable(name, t -> t.withoutIndex(each.name()));
      }
    }
    evolution.schema.editTable(name, each -> each.withoutColumn(dropped));
    evolution.columns.remove(Subject.of(name, dropped));
    declare(Subject.of(name, dropped), column, wasKey, wasPrimary || !mayStay);
  }

  private void shorten(ObjectName table, PrimaryKey key, Name without) {
    List<Name> rest = key.columns().stream().filter(each -> !each.equals(without)).toList();
    Table now = evolution.schema.requireTable(table);
    boolean many =
        rest.stream()
            .map(each -> now.column(each).orElseThrow().type())
            .anyMatch(type -> Family.of(type).keys() == Family.Keys.MANY);
    boolean twice = now.uniqueKeys().stream().anyMatch(each -> each.columns().equals(rest));
    if (many && !twice) {
      evolution.schema.editTable(table, each -> each.plus(new PrimaryKey(key.name(), rest)));
    }
  }

  private void declare(Subject subject, Column column, boolean wasKey, boolean goes) {
    if (!goes && dice.oneIn(3)) {
      evolution.intents.add(new Intent.Retire(subject));
      return;
    }
    Optional<Expression> backfill = column.required() ? value(column.type()) : Optional.empty();
    boolean comesBack =
        column.generatedAs().isPresent()
            || (!wasKey && (!column.required() || backfill.isPresent()));
    boolean destroy = comesBack && dice.oneIn(2);
    evolution.intents.add(
        new Intent.Drop(
            subject, "gone", destroy, dice.oneIn(2) || destroy ? backfill : Optional.empty()));
    if (destroy) {
      evolution.lost.add(subject);
    }
  }

  /** Says what became of the tables that columns are gone from. */
  void declare() {
    Map<ObjectName, ObjectName> names = new HashMap<>();
    evolution.tables.forEach((now, old) -> names.put(old, now));
    evolution.intents.replaceAll(
        each ->
            each.subject()
                .column()
                .map(column -> Subject.of(names.get(each.subject().object()), column))
                .map(subject -> of(each, subject))
                .orElse(each));
  }

  private static Intent of(Intent intent, Subject subject) {
    if (intent instanceof Intent.Drop drop) {
      return new Intent.Drop(subject, drop.reason(), drop.destroy(), drop.backfill());
    }
    return intent instanceof Intent.Retire ? new Intent.Retire(subject) : intent;
  }

  /** A value that every dialect can write. */
  static Optional<Expression> value(Type type) {
    boolean written =
        type instanceof Type.Varchar
            || type instanceof Type.Enumeration
            || type instanceof Type.Ordinal
            || type instanceof Type.Varbinary
            || Family.NUMBERS.types().contains(type);
    return written
        ? Optional.of(new Expression.Value(Family.values(List.of(type)).get(0)))
        : Optional.empty();
  }
}
