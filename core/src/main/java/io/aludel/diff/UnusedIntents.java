package io.aludel.diff;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.DataChange;
import io.aludel.change.TableChange;
import io.aludel.diagnostic.Nearest;
import io.aludel.revision.Agreement;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells intents that a recorded revision has used from those that never fitted anything. */
final class UnusedIntents {

  private final Comparison comparison;
  private final List<Change> draft;
  private final RecordedRenames recordedRenames;
  private final UnusedRenames renames;

  UnusedIntents(Comparison comparison, List<Change> draft) {
    this.comparison = comparison;
    this.draft = draft;
    this.recordedRenames = new RecordedRenames(comparison.history());
    this.renames = new UnusedRenames(comparison, recordedRenames);
  }

  List<Finding> findings(List<Intent> unused) {
    List<Finding> findings = new ArrayList<>();
    for (Intent intent : unused) {
      problem(intent).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> problem(Intent intent) {
    if (intent instanceof Intent.TableRename rename) {
      return renames.problem(rename);
    }
    if (intent instanceof Intent.ColumnRename rename) {
      return renames.problem(rename);
    }
    if (intent instanceof Intent.ColumnBackfill backfill) {
      return fills(backfill)
          ? Optional.empty()
          : unmatched(
              intent,
              "the column is there already and does not become required, so no row gets the value;"
                  + " to fill rows of an existing column, declare @Sql");
    }
    if (intent instanceof Intent.ColumnTransform transform) {
      return isRecorded(
              change ->
                  change instanceof ColumnChange.TransformColumn done
                      && done.column().equals(transform.column()))
          ? Optional.empty()
          : unmatched(
              intent, "the column's type does not change, so there is nothing to transform");
    }
    if (intent instanceof Intent.Drop drop) {
      return drop(drop);
    }
    if (intent instanceof Intent.Retire retire) {
      return new UnusedRetirements(comparison, recordedRenames).problem(retire);
    }
    Intent.Accept accept = (Intent.Accept) intent;
    return agreed(new Agreement(accept.rule(), accept.subject(), accept.reason()))
        ? Optional.empty()
        : unmatched(intent, "nothing in the draft calls for an agreement to " + accept.rule());
  }

  private boolean isVanished(ObjectName table, Name column) {
    return comparison.target().table(table).flatMap(t -> t.column(column)).isEmpty();
  }

  /** Whether the value reached rows in a recorded revision, or would have, had there been any. */
  private boolean fills(Intent.ColumnBackfill backfill) {
    Name column = backfill.column();
    Set<ObjectName> tables = recordedRenames.formerNames(backfill.table());
    return Stream.concat(recorded(), draft.stream())
        .filter(change -> tables.contains(change.subject().object()))
        .anyMatch(
            change ->
                (change instanceof TableChange.CreateTable create
                        && create.definition().column(column).filter(Column::required).isPresent())
                    || (change instanceof ColumnChange.AddColumn add
                        && add.column().equals(column)
                        && add.definition().required())
                    || (change instanceof ColumnAttributeChange.SetRequired required
                        && required.column().equals(column))
                    || (change instanceof DataChange.Backfill fill
                        && fill.column().equals(column)));
  }

  private Optional<Finding> drop(Intent.Drop drop) {
    if (agreed(drop.agreement())) {
      return Optional.empty();
    }
    Optional<Name> column = drop.subject().column();
    ObjectName table = drop.subject().object();
    if (column.isPresent()) {
      Collection<String> candidates =
          names(
              comparison.base().table(table).stream()
                  .flatMap(each -> each.columns().stream())
                  .map(Column::name));
      boolean mapped = !isVanished(table, column.get());
      return mapped
          ? unmatched(drop, "column " + drop.subject() + " is still mapped by an attribute")
          : unmatched(
              drop, "table " + table + " has no column " + column.get(), column.get(), candidates);
    }
    return comparison.target().table(table).isPresent()
        ? unmatched(drop, "table " + table + " is still mapped by an entity")
        : unmatched(
            drop,
            "the history has no table " + table,
            table.name(),
            names(comparison.base().tables().stream().map(Table::name).map(ObjectName::name)));
  }

  private boolean agreed(Agreement agreement) {
    return comparison.history().stream()
        .anyMatch(revision -> revision.agreements().contains(agreement));
  }

  private boolean isRecorded(Predicate<Change> predicate) {
    return recorded().anyMatch(predicate);
  }

  private Stream<Change> recorded() {
    return comparison.history().stream().flatMap(revision -> revision.changes().stream());
  }

  private static Collection<String> names(Stream<Name> names) {
    return names.map(Name::toString).toList();
  }

  private static Optional<Finding> unmatched(Intent intent, String problem) {
    return Optional.of(new Finding.Unmatched(intent, problem, Optional.empty()));
  }

  private static Optional<Finding> unmatched(
      Intent intent, String problem, Name written, Collection<String> candidates) {
    return Optional.of(
        new Finding.Unmatched(intent, problem, Nearest.to(written.text(), candidates)));
  }
}
