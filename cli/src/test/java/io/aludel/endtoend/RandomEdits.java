package io.aludel.endtoend;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Edits a model at random, with the intents that each edit needs. */
final class RandomEdits {

  private final Random random;
  private final RandomModels models;
  private final Set<Integer> touched = new HashSet<>();
  private Model model;

  RandomEdits(Random random, RandomModels models, Model model) {
    this.random = random;
    this.models = models;
    this.model = model;
  }

  Model edited() {
    Model before = model;
    while (model.equals(before)) {
      int edits = 1 + random.nextInt(6);
      for (int i = 0; i < edits; i++) {
        editEntity(models.pick(model.entities()));
      }
    }
    return model;
  }

  private void editEntity(ModelEntity entity) {
    switch (random.nextInt(9)) {
      case 0 -> addEntity();
      case 1 -> dropEntity(entity);
      case 2 -> renameTable(entity);
      case 3 -> renameClass(entity);
      case 4 -> addAttribute(entity);
      case 5 -> editKeys(entity);
      default -> editAttribute(entity);
    }
  }

  private void addEntity() {
    ModelEntity added = models.entity(model);
    touched.add(added.number());
    added.attributes().forEach(each -> touched.add(each.number()));
    model = model.plus(added);
  }

  private void dropEntity(ModelEntity entity) {
    boolean referredTo =
        model.entities().stream()
            .flatMap(each -> each.attributes().stream())
            .anyMatch(attribute -> attribute.target().equals(entity.name()));
    if (!referredTo && model.entities().size() > 1 && touched.add(entity.number())) {
      model = model.minus(entity);
    }
  }

  private void renameTable(ModelEntity entity) {
    if (touched.add(entity.number())) {
      model =
          model.edit(entity, each -> each.withTable("renamed_" + each.number(), each.tableName()));
    }
  }

  private void renameClass(ModelEntity entity) {
    if (!entity.table().isEmpty() && touched.add(entity.number())) {
      model = model.renameClass(entity, "Moved" + entity.number());
    }
  }

  private void addAttribute(ModelEntity entity) {
    ModelAttribute added = models.attribute(model);
    boolean refersToItself = added.target().equals(entity.name());
    int position = model.entities().indexOf(entity);
    boolean refersToLater =
        model.entities().subList(position, model.entities().size()).stream()
            .anyMatch(each -> each.name().equals(added.target()));
    if (refersToItself || refersToLater) {
      return;
    }
    touched.add(added.number());
    ModelAttribute safe =
        added.required() && !added.kind().backfill().isEmpty() && !added.unique()
            ? added.withIntent("backfill = \"" + added.kind().backfill() + "\"")
            : added.withRequired(false);
    model = model.edit(entity, each -> each.plus(safe));
  }

  private void editKeys(ModelEntity entity) {
    List<List<Integer>> keys = models.keys(entity.attributes());
    boolean added = keys.stream().flatMap(List::stream).anyMatch(touched::contains);
    model =
        random.nextBoolean()
            ? model.edit(
                entity, each -> each.withIndexes(entity.indexes().isEmpty() ? keys : List.of()))
            : model.edit(
                entity,
                each -> each.withUniques(entity.uniques().isEmpty() && !added ? keys : List.of()));
  }

  private void editAttribute(ModelEntity entity) {
    List<ModelAttribute> left =
        entity.attributes().stream().filter(each -> !touched.contains(each.number())).toList();
    if (left.isEmpty()) {
      return;
    }
    ModelAttribute attribute = models.pick(left);
    touched.add(attribute.number());
    switch (random.nextInt(6)) {
      case 0 -> remove(entity, attribute);
      case 1 -> rename(entity, attribute);
      case 2 -> resize(entity, attribute);
      case 3 -> require(entity, attribute);
      case 4 -> editConstants(entity, attribute);
      default -> editUnique(entity, attribute);
    }
  }

  /** What was destroyed comes back only where rows can do without it, or get a value. */
  private void remove(ModelEntity entity, ModelAttribute attribute) {
    boolean hasBackfill = !attribute.kind().backfill().isEmpty() && !attribute.unique();
    boolean destroy = random.nextBoolean() && (!attribute.required() || hasBackfill);
    String backfill = attribute.required() && hasBackfill ? attribute.kind().backfill() : "";
    model = model.edit(entity, each -> each.minus(attribute, destroy, backfill));
  }

  private void rename(ModelEntity entity, ModelAttribute attribute) {
    if (attribute.kind() == ModelKind.EMBEDDED) {
      return;
    }
    ModelAttribute renamed =
        attribute
            .renamed("other" + attribute.number())
            .withIntent("renamedFrom = \"" + attribute.columns().get(0) + "\"");
    model = model.edit(entity, each -> each.edit(attribute, any -> renamed));
  }

  private void resize(ModelEntity entity, ModelAttribute attribute) {
    if (attribute.kind() != ModelKind.TEXT) {
      return;
    }
    ModelAttribute resized =
        random.nextBoolean()
            ? attribute.withLength(attribute.length() + 30)
            : attribute
                .withLength(10)
                .withIntent(
                    "accept = @Accept(rule = Rule.TYPE_NARROWED, reason = \"all are short\")");
    model = model.edit(entity, each -> each.edit(attribute, any -> resized));
  }

  private void require(ModelEntity entity, ModelAttribute attribute) {
    if (attribute.required()) {
      model =
          model.edit(entity, each -> each.edit(attribute, any -> attribute.withRequired(false)));
    } else if (!attribute.kind().backfill().isEmpty()) {
      ModelAttribute filled =
          attribute
              .withRequired(true)
              .withIntent("backfill = \"" + attribute.kind().backfill() + "\"");
      model = model.edit(entity, each -> each.edit(attribute, any -> filled));
    }
  }

  /** Rows hold none but the first two constants. */
  private void editConstants(ModelEntity entity, ModelAttribute attribute) {
    if (!attribute.kind().isConstant()) {
      return;
    }
    ModelAttribute edited =
        random.nextBoolean()
            ? attribute.withConstants(
                Stream.concat(attribute.constants().stream(), Stream.of("YELLOW")).toList())
            : attribute
                .withConstants(attribute.constants().subList(0, 2))
                .withIntent(
                    "accept = @Accept(rule = Rule."
                        + (attribute.kind() == ModelKind.NAMED_CONSTANT
                            ? "ENUM_CONSTANT"
                            : "ORDINAL_ORDER")
                        + ", reason = \"nobody used it\")");
    model = model.edit(entity, each -> each.edit(attribute, any -> edited));
  }

  private void editUnique(ModelEntity entity, ModelAttribute attribute) {
    boolean keyed =
        Stream.concat(entity.indexes().stream(), entity.uniques().stream())
            .anyMatch(key -> key.contains(attribute.number()));
    if (ModelKind.KEYS.contains(attribute.kind()) && !keyed) {
      model =
          model.edit(
              entity,
              each -> each.edit(attribute, any -> attribute.withUnique(!attribute.unique())));
    }
  }
}
