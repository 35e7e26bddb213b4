package io.aludel.processor.gate;

import io.aludel.schema.Column;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a hierarchy whose discriminator value stands for another class, or for none, and what
 * they would be told by.
 *
 * @param table the root's table
 * @param column the discriminator, if it is a column
 * @param moves a value each
 * @param staying the values that mean what they meant
 */
record RetoldRows(
    ObjectName table, Optional<Column> column, List<Move> moves, Set<String> staying) {

  /** Values that stand for no value, and for any. */
  private static final Set<String> CATCHING = Set.of("null", "not null");

  /**
   * A value that no longer means what it meant.
   *
   * @param from the value
   * @param to what the class has instead, if that can be known
   * @param className the class that has it
   */
  record Move(String from, Optional<String> to, Optional<String> className) {}

  static RetoldRows of(ObjectName table, ModelNames names) {
    Map<String, String> before = discriminators(names.before(table));
    Map<String, String> after = discriminators(names.today(table));
    List<String> vanished =
        before.keySet().stream()
            .filter(value -> !after.containsKey(value))
            .filter(value -> !after.containsValue(before.get(value)))
            .toList();
    List<String> added =
        after.keySet().stream()
            .filter(value -> !before.containsKey(value))
            .filter(value -> !before.containsValue(after.get(value)))
            .toList();
    List<Move> moves = new ArrayList<>();
    for (String value : before.keySet()) {
      String was = before.get(value);
      Optional<String> now = valueOf(was, after);
      if (now.isPresent() && !now.get().equals(value)) {
        moves.add(new Move(value, now, Optional.of(was)));
      } else if (vanished.contains(value)) {
        // One class gone and one new: it was renamed. Of several, nobody knows which became which.
        Optional<String> renamed =
            vanished.size() == 1 && added.size() == 1
                ? Optional.of(added.get(0))
                : Optional.empty();
        moves.add(new Move(value, renamed, renamed.map(after::get)));
      }
    }
    Set<String> staying = new HashSet<>(before.keySet());
    moves.forEach(move -> staying.remove(move.from()));
    return new RetoldRows(table, names.discriminator(table), moves, staying);
  }

  private static Map<String, String> discriminators(Optional<Table> table) {
    return table
        .flatMap(Table::mapping)
        .<Map<String, String>>map(TableMapping::discriminators)
        .orElseGet(Map::of);
  }

  private static Optional<String> valueOf(String className, Map<String, String> values) {
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().equals(className))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The statement that tells the rows by the new values. */
  String up() {
    return update(Move::from, move -> move.to().map(this::literal).orElse("'" + SqlText.GAP + "'"));
  }

  /** The statement that tells them by the old ones again; a gap where they cannot be told apart. */
  String down() {
    Set<String> targets = new HashSet<>();
    boolean reversible =
        moves.stream()
            .allMatch(
                move ->
                    move.to().isPresent()
                        && targets.add(move.to().get())
                        && !staying.contains(move.to().get()));
    return reversible
        ? update(move -> move.to().orElseThrow(), move -> literal(move.from()))
        : SqlText.GAP;
  }

  private String update(Function<Move, String> key, Function<Move, String> value) {
    String name = column.map(each -> SqlText.name(each.name())).orElse(SqlText.GAP);
    boolean catching = moves.stream().anyMatch(move -> CATCHING.contains(move.from()));
    if (moves.isEmpty() || catching) {
      return "update %s set %s = '…' where …".formatted(SqlText.name(table), name);
    }
    if (moves.size() == 1) {
      Move only = moves.get(0);
      return "update %s set %s = %s where %s = %s"
          .formatted(SqlText.name(table), name, value.apply(only), name, literal(key.apply(only)));
    }
    String cases =
        moves.stream()
            .map(move -> " when %s then %s".formatted(literal(key.apply(move)), value.apply(move)))
            .collect(Collectors.joining());
    String keys =
        moves.stream().map(key).map(this::literal).collect(Collectors.joining(", ", "(", ")"));
    return "update %s set %s = case %s%s end where %s in %s"
        .formatted(SqlText.name(table), name, name, cases, name, keys);
  }

  private String literal(String value) {
    boolean number = column.filter(each -> each.type() == Plain.INTEGER).isPresent();
    return number ? value.strip() : SqlText.literal(value);
  }
}
