package io.aludel.pairs;

import io.aludel.diff.Intent;
import io.aludel.schema.Column;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes pairs of schemas, the second of which is the first after some edits, and rows. */
final class PairGrammar {

  private final Dice dice;
  private final NameGrammar names;
  private final SchemaGrammar schemas;

  private PairGrammar(long seed) {
    this.dice = new Dice(seed);
    this.names = new NameGrammar(dice);
    this.schemas = new SchemaGrammar(dice, names);
  }

  /** The pair of a seed. */
  static Pair pair(long seed) {
    return new PairGrammar(seed).pair();
  }

  /** Two schemas that have nothing to do with each other but some names. */
  static List<Schema> strangers(long seed) {
    return List.of(new PairGrammar(seed).schemas.schema(), new PairGrammar(~seed).schemas.schema());
  }

  private Pair pair() {
    Schema base = new OwnNames(names).in(schemas.schema());
    Evolution evolution = new Evolution(dice, names, base);
    Drops drops = new Drops(evolution);
    times(3, drops::table);
    times(2, drops::column);
    RenameEdits renames = new RenameEdits(evolution);
    times(2, renames::table);
    times(2, renames::column);
    if (dice.oneIn(4)) {
      renames.column();
    }
    drops.declare();
    boolean follow = !dice.oneIn(4);
    if (follow) {
      new FollowingNames(evolution).follow();
    }
    ColumnEdits columns = new ColumnEdits(evolution);
    int changes = dice.from(0, 4);
    for (int i = 0; i < changes; i++) {
      columns.any();
    }
    KeyEdits keys = new KeyEdits(evolution);
    int keyChanges = dice.from(0, 3);
    for (int i = 0; i < keyChanges; i++) {
      keys.any();
    }
    add(evolution);
    renames.declare();
    Schema target = new OwnNames(names).in(evolution.schema.build());
    Pair pair =
        new Pair(
            base,
            target,
            evolution.intents,
            evolution.trace(),
            Map.of(),
            evolution.lost,
            evolution.filled,
            false);
    Pair fit = pair.withRows(new RowGrammar(dice, pair).rows(dice.from(0, 3)));
    return dice.oneIn(6) ? new Spoiling(dice, fit).spoiled() : fit;
  }

  /** Does something one time in {@code times}. */
  private void times(int times, Runnable edit) {
    if (dice.oneIn(times)) {
      edit.run();
    }
  }

  private void add(Evolution evolution) {
    times(2, () -> addColumn(evolution, dice.of(evolution.old())));
    times(5, () -> schemas.add(evolution.schema, false));
    times(
        5,
        () -> {
          ObjectName child = dice.of(evolution.old()).name();
          ObjectName parent = dice.of(evolution.schema.tables()).name();
          new ReferenceGrammar(dice, names).add(evolution.schema, child, parent, false);
        });
    times(
        6,
        () -> {
          TableGrammar tables = new TableGrammar(dice, names);
          evolution.schema.editTable(dice.of(evolution.old()).name(), tables::computed);
        });
    for (Sequence sequence : List.copyOf(evolution.schema.sequences())) {
      times(
          4,
          () -> {
            evolution.schema.removeSequence(sequence.name());
            evolution.schema.addSequence(
                new Sequence(sequence.name(), sequence.start(), dice.of(List.of(1L, 10L, 50L))));
          });
    }
    times(
        6,
        () ->
            evolution.schema.editTable(
                dice.of(evolution.old()).name(), t -> t.withOwner("shop.New")));
  }

  /** What rows have to have they get, by a default or a backfill. */
  private void addColumn(Evolution evolution, Table table) {
    Column column = new TableGrammar(dice, names).column(table);
    if (evolution
        .base
        .requireTable(evolution.tables.get(table.name()))
        .column(column.name())
        .isPresent()) {
      // Nobody could tell it from the one that had the name.
      return;
    }
    if (dice.oneIn(3)) {
      Drops.value(column.type())
          .ifPresent(
              value ->
                  evolution.intents.add(
                      new Intent.ColumnBackfill(table.name(), column.name(), value)));
      boolean filled = Drops.value(column.type()).isPresent();
      evolution.schema.editTable(
          table.name(), each -> each.plus(column.withRequired(filled && dice.oneIn(2))));
      return;
    }
    Optional<String> byDefault =
        column.required() ? TableGrammar.defaultOf(column.type()) : column.defaultSql();
    evolution.schema.editTable(
        table.name(),
        each ->
            each.plus(
                column
                    .withDefaultSql(byDefault)
                    .withRequired(column.required() && byDefault.isPresent())));
  }
}
