package io.aludel.pairs;

import io.aludel.change.Subject;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Conversion;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes one value one that the way to the target is refused for. */
final class Spoiling {

  private record Spoil(Subject place, Optional<String> value) {}

  private final Dice dice;
  private final Pair pair;
  private final List<Spoil> spoils = new ArrayList<>();

  Spoiling(Dice dice, Pair pair) {
    this.dice = dice;
    this.pair = pair;
  }

  /** The pair, spoiled where that is possible. */
  Pair spoiled() {
    for (Table table : pair.target().tables()) {
      for (Column column : table.columns()) {
        pair.trace()
            .column(table.name(), column.name())
            .filter(place -> !pair.rows().get(place.object()).isEmpty())
            .ifPresent(place -> collect(table, column, place));
      }
    }
    if (spoils.isEmpty()) {
      return pair;
    }
    Spoil spoil = dice.of(spoils);
    Map<ObjectName, List<Map<Name, String>>> rows = new TreeMap<>(pair.rows());
    List<Map<Name, String>> own = new ArrayList<>(rows.get(spoil.place.object()));
    Map<Name, String> row = new HashMap<>(own.get(0));
    Name column = spoil.place.column().orElseThrow();
    row.remove(column);
    spoil.value.ifPresent(value -> row.put(column, value));
    own.set(0, row);
    rows.put(spoil.place.object(), own);
    return pair.spoiledBy(rows);
  }

  private void collect(Table table, Column column, Subject place) {
    Name origin = place.column().orElseThrow();
    Column before = pair.base().requireColumn(place.object(), origin);
    if (before.generatedAs().isPresent() || column.generatedAs().isPresent()) {
      return;
    }
    boolean wasKey = Evolution.isKey(pair.base(), place.object(), origin);
    boolean isKey = Evolution.isKey(pair.target(), table.name(), column.name());
    if (!before.required() && column.required() && !pair.filled().contains(place) && !wasKey) {
      spoils.add(new Spoil(place, Optional.empty()));
    }
    Family family = Family.of(before.type());
    if (!family.types().contains(column.type())) {
      return;
    }
    if (!wasKey && isKey) {
      newKey(table, column, place);
    }
    if (wasKey || isKey) {
      return;
    }
    family.values().stream()
        .filter(value -> Family.fits(before.type(), value))
        .filter(value -> !Family.fits(column.type(), value))
        .filter(value -> family.keys() != Family.Keys.NONE && isRefused(before, column))
        .forEach(value -> spoils.add(new Spoil(place, Optional.of(value))));
    for (Check check : table.checks()) {
      boolean fresh =
          column.name().isIn(check.sql())
              && !Evolution.isNamed(pair.base().requireTable(place.object()), origin);
      if (fresh) {
        spoils.add(new Spoil(place, Optional.of(check.sql().contains("bad") ? "bad" : "7")));
      }
    }
  }

  /** What is silently cut is not refused, and bytes have no length on some databases. */
  private static boolean isRefused(Column before, Column after) {
    return before.type().conversionTo(after.type()) == Conversion.CHECKED
        && !(after.type() instanceof Type.Varbinary);
  }

  private void newKey(Table table, Column column, Subject place) {
    List<Map<Name, String>> rows = pair.rows().get(place.object());
    for (ForeignKey key : table.foreignKeys()) {
      boolean alone = key.columns().equals(List.of(column.name()));
      Optional<Subject> parent = pair.trace().column(key.target(), key.targetColumns().get(0));
      if (alone && parent.isPresent()) {
        List<String> there =
            pair.rows().get(parent.get().object()).stream()
                .map(each -> String.valueOf(each.get(parent.get().column().orElseThrow())))
                .toList();
        Family.values(List.of(column.type())).stream()
            .filter(value -> !there.contains(value))
            .forEach(value -> spoils.add(new Spoil(place, Optional.of(value))));
        return;
      }
    }
    boolean unique =
        table.uniqueKeys().stream().anyMatch(each -> each.columns().equals(List.of(column.name())));
    if (unique && rows.size() > 1) {
      Optional.ofNullable(rows.get(1).get(place.column().orElseThrow()))
          .ifPresent(value -> spoils.add(new Spoil(place, Optional.of(value))));
    }
  }
}
