package io.aludel.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes models at random. */
final class RandomModels {

  private static final List<String> WORDS =
      List.of("city", "amount", "label", "owner", "state", "code", "rank", "place", "note");

  private final Random random;
  private final List<ModelKind> plain;
  private int numbers;

  RandomModels(Random random, TestDatabase.Kind database) {
    this.random = random;
    this.plain = ModelKind.plain(database);
  }

  Model model() {
    Model model = new Model(List.of(), List.of());
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      model = model.plus(entity(model));
    }
    return model;
  }

  /** An entity that may refer to those of a model. */
  ModelEntity entity(Model model) {
    int number = ++numbers;
    List<ModelAttribute> attributes = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      attributes.add(attribute(model));
    }
    return new ModelEntity(
        number,
        "Entity" + number,
        random.nextBoolean() ? "t_" + number + "_rows" : "",
        "",
        pick(List.of(ModelEntity.Id.values())),
        random.nextInt(4) == 0,
        attributes,
        random.nextInt(3) == 0 ? keys(attributes) : List.of(),
        random.nextInt(3) == 0 ? keys(attributes) : List.of(),
        List.of());
  }

  /** An attribute of any kind. */
  ModelAttribute attribute(Model model) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return attribute(ModelKind.EMBEDDED, "").withRequired(false);
    }
    if (kind < 3 && !model.entities().isEmpty()) {
      return attribute(ModelKind.REFERENCE, pick(model.entities()).name());
    }
    return plain();
  }

  /** An attribute with one column and a value of its own. */
  ModelAttribute plain() {
    return attribute(pick(plain), "");
  }

  private ModelAttribute attribute(ModelKind kind, String target) {
    int number = ++numbers;
    boolean canBeUnique = ModelKind.KEYS.contains(kind) || kind == ModelKind.REFERENCE;
    return new ModelAttribute(
        number,
        pick(WORDS) + number,
        kind,
        20 + random.nextInt(200),
        random.nextBoolean(),
        canBeUnique && random.nextInt(5) == 0,
        target,
        kind.isConstant() ? List.of("RED", "GREEN", "BLUE") : List.of(),
        "");
  }

  /** A key over one or two attributes; none where no attribute makes a key. */
  List<List<Integer>> keys(List<ModelAttribute> attributes) {
    List<Integer> candidates =
        attributes.stream()
            .filter(each -> ModelKind.KEYS.contains(each.kind()) && !each.unique())
            .map(ModelAttribute::number)
            .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    return List.of(candidates.subList(0, Math.min(candidates.size(), 1 + random.nextInt(2))));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
