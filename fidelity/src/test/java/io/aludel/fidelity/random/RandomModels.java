package io.aludel.fidelity.random;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes models at random from a grammar of mappings: three to eight entities with ids, hierarchies,
 * embeddables, associations and collections of all kinds. It writes what Hibernate boots.
 */
final class RandomModels {

  private final World world;
  private final Dice dice;

  private RandomModels(World world) {
    this.world = world;
    this.dice = world.dice;
  }

  /** The model of a seed. */
  static RandomModel of(long seed) {
    return new RandomModels(new World(seed)).model();
  }

  private RandomModel model() {
    enumeration();
    enumeration();
    if (dice.chance(30)) {
      converter();
    }
    Embeddables embeddables = new Embeddables(world);
    int values = dice.between(1, 3);
    for (int i = 0; i < values; i++) {
      embeddables.make();
    }
    int size = dice.between(3, 7);
    Entities entities = new Entities(world);
    while (world.entities.size() < size) {
      entities.make();
    }
    List<EntityDraft> simple =
        world.entities.stream().filter(each -> !each.root().compositeId).toList();
    if (dice.chance(30) && !simple.isEmpty()) {
      EmbeddableDraft last = world.embeddables.get(world.embeddables.size() - 1);
      if (!last.declaration.contains("record")) {
        embeddables.addAssociation(last, dice.pick(simple));
      }
    }
    world.entities.forEach(this::fill);
    return world.finished();
  }

  private void fill(EntityDraft entity) {
    BasicAttributes basics = new BasicAttributes(world);
    int attributes = dice.between(1, 5);
    for (int i = 0; i < attributes; i++) {
      basics.addTo(entity);
    }
    int embedded = entity.elsewhere ? 0 : dice.of(0, 0, 0, 1, 1, 2);
    for (int i = 0; i < embedded; i++) {
      new Embeddables(world).embedIn(entity);
    }
    int associations = entity.elsewhere ? 0 : dice.below(3);
    for (int i = 0; i < associations; i++) {
      new Associations(world).addToOne(entity);
    }
    if (dice.chance(30)) {
      new Collections(world).addElements(entity);
    }
    if (dice.chance(30)) {
      new Collections(world).addEntities(entity);
    }
    oddments(entity);
    new Tables(world).addTo(entity);
  }

  private void oddments(EntityDraft entity) {
    switch (dice.below(12)) {
      case 0 -> entity.add(List.of("@Transient"), "java.util.Map<String, Object>", world.word());
      case 1 ->
          entity.add(
              List.of("@org.hibernate.annotations.Formula(\"1 + 1\")"), "Integer", world.word());
      case 2 -> {
        if (!entity.property) {
          entity.members.add(new RandomMember(List.of(), "transient String", world.word(), false));
        }
      }
      default -> {}
    }
  }

  private void enumeration() {
    TypeDraft type =
        world.add(new TypeDraft("R" + world.seed + "Kind" + world.enums.size(), false));
    type.declaration = "public enum " + type.name;
    type.body =
        IntStream.range(0, dice.between(1, 5))
            .mapToObj(each -> "  " + dice.of("RED", "NEW", "Open", "ZERO", "B", "A_B") + each)
            .collect(Collectors.joining(",\n", "", "\n"));
    world.enums.add(type.name);
  }

  /** A type of somebody's own, with what turns it into a column's. */
  private void converter() {
    String name = "R" + world.seed + "Amount";
    TypeDraft value = world.add(new TypeDraft(name, false));
    value.declaration = "public class " + name + " implements java.io.Serializable";
    value.body = "  public String text;\n";
    TypeDraft converter = world.add(new TypeDraft(name + "Converter", false));
    String column = dice.of("String", "Integer", "BigDecimal", "Long");
    converter.annotations.add("@Converter" + (dice.chance(50) ? "(autoApply = true)" : ""));
    converter.declaration =
        "public class %sConverter implements AttributeConverter<%s, %s>"
            .formatted(name, name, column);
    converter.body =
        "  public %s convertToDatabaseColumn(%s value) { return null; }\n".formatted(column, name)
            + "  public %s convertToEntityAttribute(%s value) { return null; }\n"
                .formatted(name, column);
    world.converted.add(name);
  }
}
