package io.aludel.pairs;

import io.aludel.diff.Intent;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Makes a pair that fails smaller, as long as it fails in the same way. */
final class Reduction {

  /** A pair and how it fails. */
  record Failing(Pair pair, PairFailure failure) {}

  private final Consumer<Pair> check;

  Reduction(Consumer<Pair> check) {
    this.check = check;
  }

  /** The smallest that is found. */
  Failing smallest(Failing failing) {
    Failing smallest = failing;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Pair candidate : candidates(smallest.pair())) {
        Optional<Failing> again = fails(candidate, smallest.failure());
        if (again.isPresent()) {
          smallest = again.get();
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private Optional<Failing> fails(Pair pair, PairFailure wanted) {
    try {
      check.accept(pair);
      return Optional.empty();
    } catch (PairFailure failure) {
      return failure.kind().equals(wanted.kind())
          ? Optional.of(new Failing(pair, failure))
          : Optional.empty();
    } catch (RuntimeException other) {
      return Optional.empty();
    }
  }

  private static List<Pair> candidates(Pair pair) {
    if (pair.spoiled()) {
      // Without the row that is spoiled, nothing would be refused either.
      return List.of();
    }
    List<Pair> candidates = new ArrayList<>();
    for (Table table : pair.base().tables()) {
      candidates.add(withoutTable(pair, table.name()));
    }
    for (Table table : pair.target().tables()) {
      if (pair.trace().table(table.name()).isEmpty()) {
        candidates.add(pair.withSchemas(pair.base(), without(pair.target(), table.name())));
      }
    }
    if (!pair.rows().isEmpty()) {
      candidates.add(pair.withRows(Map.of()));
    }
    pair.target().tables().forEach(table -> candidates.addAll(withoutKeys(pair, table)));
    return candidates;
  }

  private static Pair withoutTable(Pair pair, ObjectName name) {
    Optional<ObjectName> now =
        pair.trace().tables().entrySet().stream()
            .filter(each -> each.getValue().equals(name))
            .map(Map.Entry::getKey)
            .findFirst();
    Schema target = now.map(each -> without(pair.target(), each)).orElse(pair.target());
    Map<ObjectName, List<Map<Name, String>>> rows = new TreeMap<>(pair.rows());
    rows.remove(name);
    List<Intent> intents =
        pair.intents().stream()
            .filter(each -> !each.subject().object().equals(now.orElse(name)))
            .toList();
    return pair.withSchemas(without(pair.base(), name), target).withRows(rows).withIntents(intents);
  }

  private static Schema without(Schema schema, ObjectName name) {
    return schema.edit(
        editor -> {
          editor.removeTable(name);
          for (Table table : List.copyOf(editor.tables())) {
            for (ForeignKey key : table.foreignKeys()) {
              if (key.target().equals(name)) {
                editor.editTable(table.name(), each -> each.withoutConstraint(key.name()));
              }
            }
          }
        });
  }

  /** Indexes and keys of the target that go from the base, too, where they are the same there. */
  private static List<Pair> withoutKeys(Pair pair, Table table) {
    List<Pair> candidates = new ArrayList<>();
    table
        .indexes()
        .forEach(
            index ->
                candidates.add(
                    edited(pair, table.name(), each -> each.withoutIndex(index.name()))));
    table
        .constraints()
        .forEach(
            constraint ->
                candidates.add(
                    edited(pair, table.name(), each -> each.withoutConstraint(constraint.name()))));
    return candidates;
  }

  private static Pair edited(Pair pair, ObjectName table, UnaryOperator<Table> edit) {
    Schema target = pair.target().edit(editor -> editor.editTable(table, edit));
    Schema base =
        pair.trace()
            .table(table)
            .map(origin -> pair.base().edit(editor -> editor.editTable(origin, edit)))
            .orElse(pair.base());
    return pair.withSchemas(base, target);
  }
}
