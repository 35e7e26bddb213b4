package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.diagnostic.Nearest;
import io.aludel.hazard.Rule;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says why a declared retirement fits nothing. */
final class UnusedRetirements {

  private final Comparison comparison;
  private final RecordedRenames renames;

  UnusedRetirements(Comparison comparison, RecordedRenames renames) {
    this.comparison = comparison;
    this.renames = renames;
  }

  Optional<Finding> problem(Intent.Retire retire) {
    if (isRecorded(retire.subject()) || isDropped(retire.subject())) {
      return Optional.empty();
    }
    return retire
        .subject()
        .column()
        .map(column -> column(retire, column))
        .orElseGet(() -> table(retire));
  }

  private boolean isRecorded(Subject subject) {
    Set<ObjectName> names = renames.formerNames(subject.object());
    return comparison.history().stream()
        .flatMap(revision -> revision.changes().stream())
        .anyMatch(change -> retires(change, names, subject.column()));
  }

  /** A drop beside a retirement wins, and nothing is left that could be retired. */
  private boolean isDropped(Subject subject) {
    Rule rule = subject.column().isPresent() ? Rule.DROP_COLUMN : Rule.DROP_TABLE;
    return comparison.history().stream()
        .flatMap(revision -> revision.agreements().stream())
        .anyMatch(each -> each.rule() == rule && each.object().equals(subject));
  }

  private static boolean retires(Change change, Set<ObjectName> tables, Optional<Name> column) {
    return change instanceof SetRetired set
        && set.retired()
        && tables.contains(set.subject().object())
        && set.subject().column().equals(column);
  }

  private Optional<Finding> column(Intent.Retire retire, Name column) {
    ObjectName table = retire.subject().object();
    Optional<Table> target = comparison.target().table(table);
    if (target.flatMap(each -> each.column(column)).isPresent()) {
      return unmatched(
          retire, "column " + retire.subject() + " is still mapped by an attribute", List.of());
    }
    Optional<Table> before = comparison.base().table(table);
    if (before.isEmpty()) {
      return unmatched(
          retire,
          "the history has no table " + table,
          comparison.base().tables().stream().map(each -> each.name().toString()).toList());
    }
    return before
        .get()
        .column(column)
        .map(each -> unmatched(retire, needed(before.get(), each), List.of()))
        .orElseGet(
            () ->
                unmatched(
                    retire,
                    "table " + table + " has no column " + column,
                    before.get().columns().stream()
                        .map(Column::name)
                        .filter(name -> target.flatMap(each -> each.column(name)).isEmpty())
                        .map(Name::toString)
                        .toList()));
  }

  private static String needed(Table table, Column column) {
    return "column "
        + Subject.of(table.name(), column.name())
        + (Retirements.isKey(table, column.name())
            ? " is part of the primary key, which no row can be without, so it cannot be retired"
            : " is required by SQL that was written by hand, "
                + "which nothing here can lift, so it cannot be retired before that is changed");
  }

  private Optional<Finding> table(Intent.Retire retire) {
    ObjectName table = retire.subject().object();
    return comparison.target().table(table).isPresent()
        ? unmatched(retire, "table " + table + " is still mapped by an entity", List.of())
        : unmatched(
            retire,
            "the history has no table " + table,
            comparison.base().tables().stream()
                .map(Table::name)
                .filter(name -> comparison.target().table(name).isEmpty())
                .map(ObjectName::toString)
                .toList());
  }

  private static Optional<Finding> unmatched(
      Intent.Retire retire, String problem, List<String> candidates) {
    String written =
        retire
            .subject()
            .column()
            .map(Name::text)
            .orElseGet(() -> retire.subject().object().name().text());
    return Optional.of(new Finding.Unmatched(retire, problem, Nearest.to(written, candidates)));
  }
}
