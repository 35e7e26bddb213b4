package io.aludel.diff;

import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetColumnComment;
import io.aludel.change.ColumnAttributeChange.SetColumnMapping;
import io.aludel.change.ColumnAttributeChange.SetColumnOptions;
import io.aludel.change.ColumnAttributeChange.SetDefault;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetIdentity;
import io.aludel.change.ColumnAttributeChange.SetOptional;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.Expression;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.SetOwner;
import io.aludel.change.TableChange.SetTableComment;
import io.aludel.change.TableChange.SetTableMapping;
import io.aludel.change.TableChange.SetTableOptions;
import io.aludel.diff.Script.Phase;
import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.Spelling;
import io.aludel.schema.Table;
import java.util.Comparator;
import java.util.Optional;

/**
 * Compares a table's columns, and what else the table says of itself.
 *
 * @param revision the draft's id, for the names of what is held
 * @param before the table as it is, under its new names
 * @param after the table as it should be
 * @param retirements what stays though it is not mapped
 */
record ColumnComparison(
    String revision,
    Table before,
    Table after,
    IntentBook intents,
    Retirements retirements,
    Script script) {

  void compare() {
    // What is computed comes after what it is computed from.
    after.columns().stream()
        .sorted(Comparator.comparing(column -> column.generatedAs().isPresent()))
        .forEach(
            column ->
                before
                    .column(column.name())
                    .ifPresentOrElse(old -> alter(old, column), () -> add(column)));
    // What is computed goes before what it is computed from, and comes back after it.
    before.columns().stream()
        .filter(column -> after.column(column.name()).isEmpty())
        .sorted(Comparator.comparing(column -> column.generatedAs().isEmpty()))
        .forEach(this::remove);
    if (!before.mapping().equals(after.mapping())) {
      script.add(Phase.MEANING, new SetTableMapping(after.name(), after.mapping()));
    }
    if (!before.owner().equals(after.owner())) {
      script.add(Phase.OWNERSHIP, new SetOwner(after.name(), after.owner()));
    }
    if (!before.options().equals(after.options())) {
      script.add(Phase.COLUMNS, new SetTableOptions(after.name(), after.options()));
    }
    if (!before.comment().equals(after.comment())) {
      script.add(Phase.COMMENTS, new SetTableComment(after.name(), after.comment()));
    }
  }

  private Subject subject(Name column) {
    return Subject.of(after.name(), column);
  }

  /** A column that existing rows get a value for is added optional, filled, and required last. */
  private void add(Column column) {
    Optional<Expression> backfill = intents.backfill(subject(column.name()));
    if (backfill.isEmpty()) {
      script.add(Phase.COLUMNS, new AddColumn(after.name(), column));
      return;
    }
    script.add(Phase.COLUMNS, new AddColumn(after.name(), column.withRequired(false)));
    script.add(Phase.COLUMNS, new Backfill(after.name(), column.name(), backfill.get()));
    if (column.required()) {
      script.add(Phase.COLUMNS, new SetRequired(after.name(), column.name()));
    }
  }

  private void alter(Column old, Column column) {
    if (old.retired()) {
      script.add(Phase.COLUMNS, SetRetired.column(after.name(), column.name(), false));
    }
    boolean recomputed = !old.generatedAs().equals(column.generatedAs());
    if (recomputed && column.generatedAs().isEmpty()) {
      script.add(
          Phase.COLUMNS, new SetGenerated(after.name(), column.name(), column.generatedAs()));
    }
    if (old.identity() && !column.identity()) {
      // Not every type that it may get can be counted.
      script.add(Phase.COLUMNS, new SetIdentity(after.name(), column.name(), false));
    }
    if (!Spelling.isSameType(old.type(), column.type())) {
      Optional<Intent.ColumnTransform> transform = intents.transform(subject(column.name()));
      if (transform.isPresent()) {
        transform(column, transform.get());
        return;
      }
      script.add(Phase.COLUMNS, new SetType(after.name(), column.name(), column.type()));
    }
    if (!old.collation().equals(column.collation())) {
      script.add(Phase.COLUMNS, new SetCollation(after.name(), column.name(), column.collation()));
    }
    if (!Spelling.isSameDefault(old.defaultSql(), column.defaultSql())) {
      script.add(Phase.COLUMNS, new SetDefault(after.name(), column.name(), column.defaultSql()));
    }
    if (recomputed && column.generatedAs().isPresent()) {
      script.add(
          Phase.COLUMNS, new SetGenerated(after.name(), column.name(), column.generatedAs()));
    }
    if (old.required() && !column.required()) {
      script.add(Phase.COLUMNS, new SetOptional(after.name(), column.name()));
    }
    boolean becomesRequired = !old.required() && column.required();
    if (becomesRequired || old.retired()) {
      intents
          .backfill(subject(column.name()))
          .ifPresent(
              value -> script.add(Phase.COLUMNS, new Backfill(after.name(), column.name(), value)));
    }
    if (becomesRequired) {
      script.add(Phase.COLUMNS, new SetRequired(after.name(), column.name()));
    }
    if (!old.identity() && column.identity()) {
      script.add(Phase.COLUMNS, new SetIdentity(after.name(), column.name(), true));
    }
    if (!old.mapping().equals(column.mapping())) {
      script.add(
          Phase.MEANING, new SetColumnMapping(after.name(), column.name(), column.mapping()));
    }
    if (!old.options().equals(column.options())) {
      script.add(
          Phase.COLUMNS, new SetColumnOptions(after.name(), column.name(), column.options()));
    }
    if (!old.comment().equals(column.comment())) {
      script.add(
          Phase.COMMENTS, new SetColumnComment(after.name(), column.name(), column.comment()));
    }
  }

  private void transform(Column column, Intent.ColumnTransform transform) {
    script.add(
        Phase.COLUMNS,
        new TransformColumn(
            after.name(),
            column,
            DefaultNames.held(revision, column.name()),
            transform.up(),
            transform.down(),
            transform.oneWay(),
            Optional.of(transform.reason())));
  }

  private void remove(Column vanished) {
    Name column = vanished.name();
    if (retirements.keeps(after.name(), column)) {
      retire(vanished);
      return;
    }
    Optional<Intent.Drop> drop = intents.drop(subject(column));
    Optional<Expression> backfill = drop.flatMap(Intent.Drop::backfill);
    if (outlivesItsSource(vanished)) {
      script.add(Phase.DROP, new SetGenerated(after.name(), column, Optional.empty()));
    }
    script.add(
        Phase.DROP,
        drop.map(Intent.Drop::destroy).orElse(false)
            ? new DropColumn(after.name(), column, backfill)
            : new HoldColumn(after.name(), column, DefaultNames.held(revision, column), backfill));
  }

  /**
   * What is held keeps its values by itself, where what they were computed from goes, or is held
   * under another name.
   */
  private boolean outlivesItsSource(Column vanished) {
    return vanished.generatedAs().isPresent()
        && !isDestroyed(vanished)
        && before.columns().stream()
            .filter(each -> after.column(each.name()).isEmpty())
            .filter(each -> !retirements.keeps(after.name(), each.name()))
            .anyMatch(each -> each.name().isIn(vanished.generatedAs().get().sql()));
  }

  private boolean isDestroyed(Column vanished) {
    return intents.drop(subject(vanished.name())).filter(Intent.Drop::destroy).isPresent();
  }

  /** What the database counts up has a value in every row, whoever writes it. */
  private void retire(Column column) {
    if (column.required() && !column.identity()) {
      script.add(Phase.DROP, new SetOptional(after.name(), column.name()));
    }
    if (!column.retired()) {
      script.add(Phase.DROP, SetRetired.column(after.name(), column.name(), true));
    }
  }
}
