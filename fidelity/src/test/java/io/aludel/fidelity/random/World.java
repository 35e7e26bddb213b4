package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a model in the making. */
final class World {

  private static final List<String> WORDS =
      List.of(
          "label",
          "createdAt",
          "lineTotal",
          "isoCode",
          "street2",
          "vatNumber",
          "amount",
          "owner",
          "stateOfAffairs",
          "rank",
          "note",
          "placeOfBirth",
          "tag",
          "unitPrice",
          "code");
  private static final List<String> NOUNS =
      List.of("Order", "LineItem", "Customer", "Visit", "PolicyHolder", "Page", "Claim", "Token");

  final Dice dice;
  final long seed;

  /** Whether annotations stand on getters where nothing else is said. */
  final boolean property;

  final List<EntityDraft> entities = new ArrayList<>();
  final List<EmbeddableDraft> embeddables = new ArrayList<>();
  final List<String> enums = new ArrayList<>();
  final List<String> converted = new ArrayList<>();
  private final Map<String, TypeDraft> types = new LinkedHashMap<>();
  private int counter;

  World(long seed) {
    this.seed = seed;
    this.dice = new Dice(seed);
    this.property = dice.chance(30);
  }

  /** A name for an attribute or for what it leads to, used once. */
  String word() {
    String word = dice.pick(WORDS) + ++counter;
    return dice.chance(15) ? word + "Text" : word;
  }

  /** A name for a class, used once among all models. */
  String noun() {
    return "R" + seed + dice.pick(NOUNS) + ++counter;
  }

  /** A name for a table, sequence or constraint, used once among all models. */
  String object(String kind) {
    String name = kind + seed + "_" + ++counter;
    return switch (dice.below(12)) {
      case 0 -> name.toUpperCase(java.util.Locale.ROOT);
      case 1 -> kind + "Of" + seed + "Things" + counter;
      case 2 -> "`" + kind + " " + seed + " " + counter + "`";
      default -> name;
    };
  }

  /** A name for a column, used once; lower case with underscores, so that every naming keeps it. */
  String column() {
    return dice.of("the", "a", "col", "some") + "_" + dice.of("x", "thing", "part") + ++counter;
  }

  <T extends TypeDraft> T add(T type) {
    types.put(type.name, type);
    return type;
  }

  RandomModel finished() {
    return new RandomModel(seed, types.values().stream().map(TypeDraft::finished).toList());
  }
}
