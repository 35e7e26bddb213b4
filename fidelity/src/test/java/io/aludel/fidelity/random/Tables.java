package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what {@code @Table} says of an entity. */
final class Tables {

  private final World world;
  private final Dice dice;

  Tables(World world) {
    this.world = world;
    this.dice = world.dice;
  }

  void addTo(EntityDraft entity) {
    if (entity.sharesTable()) {
      return;
    }
    List<String> attributes = new ArrayList<>();
    if (dice.chance(40)) {
      attributes.add("name = \"" + world.object("t") + "\"");
    }
    if (entity.elsewhere) {
      attributes.add("schema = \"other\"");
    }
    if (dice.chance(5)) {
      attributes.add("comment = \"what is in it\"");
    }
    if (dice.chance(5)) {
      attributes.add("check = @CheckConstraint(constraint = \"1 = 1\")");
    }
    if (!entity.keyable.isEmpty() && dice.chance(25)) {
      attributes.add(
          "uniqueConstraints = @UniqueConstraint(columnNames = {" + columns(entity) + "})");
    }
    if (!entity.keyable.isEmpty() && dice.chance(30)) {
      attributes.add("indexes = @Index(" + index(entity) + ")");
    }
    if (!attributes.isEmpty()) {
      entity.annotations.add("@Table(" + String.join(", ", attributes) + ")");
    }
  }

  private String columns(EntityDraft entity) {
    return some(entity).stream().map(BasicAttributes::quoted).collect(Collectors.joining(", "));
  }

  private String index(EntityDraft entity) {
    List<String> columns = new ArrayList<>(some(entity));
    boolean unique = dice.chance(20);
    if (!unique && dice.chance(30)) {
      columns.set(0, columns.get(0) + dice.of(" desc", " asc", " DESC"));
    }
    return "columnList = "
        + BasicAttributes.quoted(String.join(", ", columns))
        + (unique ? ", unique = true" : "");
  }

  private List<String> some(EntityDraft entity) {
    List<String> some = new ArrayList<>();
    int size = dice.between(1, 2);
    for (int i = 0; i < size; i++) {
      String column = dice.pick(entity.keyable).name();
      if (!some.contains(column)) {
        some.add(column);
      }
    }
    return some;
  }
}
