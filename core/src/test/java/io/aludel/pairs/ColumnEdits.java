package io.aludel.pairs;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.diff.Intent;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Conversion;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Changes what columns are. They have their final names already. */
final class ColumnEdits {

  private final Evolution evolution;
  private final Dice dice;

  ColumnEdits(Evolution evolution) {
    this.evolution = evolution;
    this.dice = evolution.dice;
  }

  void any() {
    Table table = dice.of(evolution.old());
    List<Column> columns = evolution.old(table);
    if (columns.isEmpty()) {
      return;
    }
    Column column = dice.of(columns);
    ObjectName name = table.name();
    switch (dice.from(0, 10)) {
      case 0, 1, 2 -> retype(table, column);
      case 3 -> transform(table, column);
      case 4, 5 -> requirement(table, column);
      case 6 ->
          evolution.edit(
              name,
              column.name(),
              each ->
                  each.identity() || each.generatedAs().isPresent()
                      ? each
                      : each.withDefaultSql(
                          each.defaultSql().isPresent()
                              ? Optional.empty()
                              : TableGrammar.defaultOf(each.type())));
      case 7 ->
          evolution.edit(
              name,
              column.name(),
              each ->
                  each.withComment(
                      dice.oneIn(2)
                          ? Optional.empty()
                          : Optional.of("said it's " + column.name())));
      case 8 -> identity(table);
      case 9 -> computation(table, column);
      default ->
          evolution.schema.editTable(
              name,
              each -> each.withComment(dice.oneIn(2) ? Optional.empty() : Optional.of("it's new")));
    }
  }

  /** All columns that have to be of one type change it together. */
  private void retype(Table table, Column column) {
    if (column.generatedAs().isPresent()) {
      return;
    }
    List<Type> types = Family.of(column.type()).types();
    Type type = dice.of(types);
    Set<Subject> group = new TreeSet<>();
    collect(Subject.of(table.name(), column.name()), group);
    boolean fixed =
        group.stream()
            .anyMatch(
                each -> {
                  Column member = column(each);
                  boolean counted = member.identity() && !(type instanceof Type.Plain);
                  boolean transformed =
                      evolution.originColumn(each.object(), member.name()).isEmpty()
                          || !member
                              .type()
                              .equals(
                                  evolution
                                      .originColumn(each.object(), member.name())
                                      .orElseThrow()
                                      .type());
                  boolean named =
                      evolution.schema.requireTable(each.object()).columns().stream()
                          .flatMap(other -> other.generatedAs().stream())
                          .anyMatch(computed -> member.name().isIn(computed.sql()));
                  return counted || transformed || (named && !dice.oneIn(4));
                });
    if (fixed || column.type().conversionTo(type) == Conversion.IMPOSSIBLE) {
      return;
    }
    for (Subject each : group) {
      if (column.type().conversionTo(type) == Conversion.LOSSY) {
        evolution.lost.add(evolution.trace().column(each.object(), each.column().get()).get());
      }
      evolution.edit(each.object(), each.column().get(), old -> old.withType(type));
    }
  }

  private Column column(Subject subject) {
    return evolution.schema.requireColumn(subject.object(), subject.column().orElseThrow());
  }

  private void collect(Subject subject, Set<Subject> group) {
    if (!group.add(subject)) {
      return;
    }
    for (Table table : evolution.schema.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        for (int i = 0; i < key.columns().size(); i++) {
          Subject child = Subject.of(table.name(), key.columns().get(i));
          Subject parent = Subject.of(key.target(), key.targetColumns().get(i));
          if (child.equals(subject)) {
            collect(parent, group);
          } else if (parent.equals(subject)) {
            collect(child, group);
          }
        }
      }
    }
  }

  private void transform(Table table, Column column) {
    Name name = column.name();
    boolean simple =
        name.isWord()
            && NameGrammar.isWord(name)
            && table.checks().stream().noneMatch(each -> name.isIn(each.sql()))
            && !Evolution.isNamed(table, name)
            && !evolution.wasKey(table.name(), name)
            && !evolution.isKey(table.name(), name)
            && column.generatedAs().isEmpty()
            && column.type().equals(evolution.originColumn(table.name(), name).get().type());
    if (!simple) {
      return;
    }
    if (column.type() == Type.Plain.INTEGER || column.type() == Type.Plain.BIGINT) {
      String back = column.type().text();
      declare(
          table,
          column.withType(new Type.Varchar(50)).withDefaultSql(Optional.empty()),
          DialectSql.any("cast(" + name + " as varchar(50))")
              .and("mariadb", "cast(" + name + " as char)"),
          DialectSql.any("cast(" + name + " as " + back + ")")
              .and("mariadb", "cast(" + name + " as signed)"));
    } else if (column.type() == Type.Plain.BOOLEAN) {
      declare(
          table,
          column.withType(Type.Plain.INTEGER).withDefaultSql(Optional.of("1")),
          DialectSql.any("case when " + name + " then 1 when not " + name + " then 0 end"),
          DialectSql.any(name + " = 1"));
    }
  }

  private void declare(Table table, Column after, DialectSql up, DialectSql down) {
    evolution.edit(table.name(), after.name(), old -> after);
    evolution.intents.add(
        new Intent.ColumnTransform(
            table.name(), after.name(), up, Optional.of(down), Optional.empty(), "better"));
  }

  private void requirement(Table table, Column column) {
    Column now = column(Evolution.subject(table, column));
    boolean was = evolution.originColumn(table.name(), column.name()).orElseThrow().required();
    boolean bound =
        Evolution.isPrimary(table, column.name())
            || now.identity()
            || now.generatedAs().isPresent()
            || table.foreignKeys().stream()
                .filter(key -> key.onDelete() == ReferentialAction.SET_NULL)
                .anyMatch(key -> key.columns().contains(column.name()));
    if (bound || now.required() != was) {
      return;
    }
    evolution.edit(table.name(), column.name(), each -> each.withRequired(!was));
    boolean retyped =
        !now.type().equals(evolution.originColumn(table.name(), column.name()).get().type());
    Optional<Expression> value = retyped ? Optional.empty() : Drops.value(now.type());
    // What is filled stays so on the way back, where a key that went takes it for a value.
    boolean key =
        evolution.isKey(table.name(), column.name())
            || evolution.wasKey(table.name(), column.name());
    if (!was && !key && value.isPresent() && dice.oneIn(2)) {
      evolution.intents.add(new Intent.ColumnBackfill(table.name(), column.name(), value.get()));
      evolution.filled.add(evolution.origin(table.name(), column.name()).orElseThrow());
    }
  }

  /** Lets a single number that is a primary key be counted, or no longer. */
  private void identity(Table table) {
    table
        .primaryKey()
        .filter(key -> key.columns().size() == 1)
        .map(key -> key.columns().get(0))
        .filter(
            key -> {
              Type type = table.column(key).orElseThrow().type();
              return (type == Type.Plain.INTEGER || type == Type.Plain.BIGINT)
                  && !Evolution.isNamed(table, key);
            })
        .ifPresent(
            key ->
                evolution.edit(
                    table.name(),
                    key,
                    each -> each.withIdentity(!each.identity()).withDefaultSql(Optional.empty())));
  }

  private void computation(Table table, Column column) {
    Name name = column.name();
    if (column.generatedAs().isPresent()) {
      String other =
          column.generatedAs().get().sql().replace(", 1)", ", 2)").replace("upper", "lower");
      Optional<Computation> changed =
          dice.oneIn(2)
              ? Optional.empty()
              : Optional.of(new Computation(other, column.generatedAs().get().virtual()));
      evolution.edit(table.name(), name, each -> each.withGeneratedAs(changed));
      return;
    }
    boolean free =
        !evolution.isKey(table.name(), name)
            && !evolution.wasKey(table.name(), name)
            && !Evolution.isNamed(table, name)
            && column.defaultSql().isEmpty()
            && column.type() == Type.Plain.BIGINT
            && !column.identity();
    table.columns().stream()
        .filter(each -> each.type() == Type.Plain.INTEGER && NameGrammar.isWord(each.name()))
        .filter(each -> free && each.generatedAs().isEmpty() && !each.equals(column))
        .filter(each -> !each.identity())
        .findFirst()
        .ifPresent(
            from -> {
              evolution.edit(
                  table.name(),
                  name,
                  each ->
                      each.withRequired(false)
                          .withGeneratedAs(
                              Optional.of(Computation.stored("coalesce(" + from.name() + ", 3)"))));
              evolution.lost.add(evolution.origin(table.name(), name).orElseThrow());
            });
  }
}
