package io.aludel.diff;

import io.aludel.diagnostic.Nearest;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a declared rename fits nothing. */
final class UnusedRenames {

  private final Comparison comparison;
  private final RecordedRenames recorded;

  UnusedRenames(Comparison comparison, RecordedRenames recorded) {
    this.comparison = comparison;
    this.recorded = recorded;
  }

  Optional<Finding> problem(Intent.TableRename rename) {
    if (recorded.hasTable(rename.from())) {
      return Optional.empty();
    }
    ObjectName old = rename.table().sibling(rename.from());
    Optional<Table> before = comparison.base().table(old);
    Optional<Table> mapped = comparison.target().table(old);
    if (before.isPresent() && mapped.isPresent()) {
      return unmatched(
          rename,
          "table "
              + old
              + " still has its entity "
              + mapped.get().owner()
              + ", so it cannot have become "
              + rename.table()
              + ". If that class is deleted, its class file has been left in the output of the"
              + " build: empty the output, and compile again");
    }
    if (before.isPresent() && comparison.target().table(rename.table()).isEmpty()) {
      return unmatched(
          rename,
          "no entity has a table " + rename.table() + " that " + old + " could have become",
          rename.table().name(),
          tables(comparison.target().tables()));
    }
    return unmatched(
        rename,
        "the history has no table " + rename.from() + " that could have become " + rename.table(),
        rename.from(),
        tables(comparison.base().tables()));
  }

  Optional<Finding> problem(Intent.ColumnRename rename) {
    if (recorded.hasColumn(rename.from(), rename.column())) {
      return Optional.empty();
    }
    Optional<Table> mapped = comparison.target().table(rename.table());
    if (mapped.isEmpty()) {
      return unmatched(
          rename,
          "no entity has a table " + rename.table(),
          rename.table().name(),
          tables(comparison.target().tables()));
    }
    Optional<Table> before = comparison.base().table(rename.table());
    boolean isThere = before.flatMap(table -> table.column(rename.from())).isPresent();
    Optional<Column> taken = before.flatMap(table -> table.column(rename.column()));
    if (isThere && taken.isPresent()) {
      return unmatched(
          rename,
          "table "
              + rename.table()
              + " has a column "
              + rename.column()
              + " already"
              + (taken.get().retired() ? ", which is retired and has to be dropped first" : "")
              + ", so "
              + rename.from()
              + " cannot have become it");
    }
    if (isThere && mapped.get().column(rename.column()).isEmpty()) {
      return unmatched(
          rename,
          "no attribute has a column "
              + rename.column()
              + " in table "
              + rename.table()
              + " that "
              + rename.from()
              + " could have become",
          rename.column(),
          columns(mapped.stream()));
    }
    return unmatched(
        rename,
        "table "
            + rename.table()
            + " has no column "
            + rename.from()
            + " that could have become "
            + rename.column(),
        rename.from(),
        columns(
            before.stream()
                .map(
                    table ->
                        table.withColumns(
                            table.columns().stream()
                                .filter(each -> mapped.get().column(each.name()).isEmpty())
                                .toList()))));
  }

  private static Collection<String> tables(Collection<Table> tables) {
    return tables.stream().map(table -> table.name().name().toString()).toList();
  }

  private static Collection<String> columns(Stream<Table> tables) {
    return tables
        .flatMap(table -> table.columns().stream())
        .map(Column::name)
        .map(Name::toString)
        .toList();
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
