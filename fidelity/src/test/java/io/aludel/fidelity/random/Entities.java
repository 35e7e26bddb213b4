package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes entities with their hierarchies and tables, without what refers to others. */
final class Entities {

  private final World world;
  private final Dice dice;
  private final Identities identities;
  private final BasicAttributes basics;

  Entities(World world) {
    this.world = world;
    this.dice = world.dice;
    this.identities = new Identities(world);
    this.basics = new BasicAttributes(world);
  }

  /** Adds an entity alone, or a hierarchy of some. */
  void make() {
    String strategy = dice.chance(60) ? "" : dice.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");
    EntityDraft root = entity(strategy, Optional.empty());
    root.elsewhere = strategy.isEmpty() && dice.chance(5);
    if (dice.chance(30)) {
      superclass(root);
    } else {
      identities.add(root);
    }
    if (strategy.isEmpty()) {
      secondaryTable(root);
      return;
    }
    boolean implied = strategy.equals("SINGLE_TABLE") && dice.chance(50);
    if (!implied) {
      root.annotations.add("@Inheritance(strategy = InheritanceType." + strategy + ")");
    }
    discriminator(root);
    int subentities = dice.between(1, 2);
    EntityDraft parent = root;
    for (int i = 0; i < subentities; i++) {
      EntityDraft sub = entity(strategy, Optional.of(parent));
      sub.declaration += " extends " + parent.name;
      if (!strategy.equals("TABLE_PER_CLASS") && dice.chance(20)) {
        sub.annotations.add("@DiscriminatorValue(\"" + (100 + sub.number) + "\")");
      }
      if (strategy.equals("JOINED") && dice.chance(30) && !root.compositeId) {
        sub.annotations.add("@PrimaryKeyJoinColumn(name = \"" + world.column() + "\")");
      }
      parent = dice.chance(30) ? sub : root;
    }
  }

  private EntityDraft entity(String strategy, Optional<EntityDraft> superentity) {
    EntityDraft entity =
        world.add(
            new EntityDraft(
                world.noun(), world.property, world.entities.size(), strategy, superentity));
    entity.annotations.add("@Entity" + (dice.chance(8) ? "(name = \"" + world.noun() + "\")" : ""));
    boolean isAbstract = superentity.isEmpty() && !strategy.isEmpty() && dice.chance(25);
    entity.abstractClass = isAbstract;
    entity.declaration = "public " + (isAbstract ? "abstract " : "") + "class " + entity.name;
    world.entities.add(entity);
    return entity;
  }

  private void discriminator(EntityDraft root) {
    if (root.strategy.equals("TABLE_PER_CLASS") || dice.chance(60)) {
      return;
    }
    root.annotations.add(
        dice.of(
            "@DiscriminatorColumn",
            "@DiscriminatorColumn(name = \"" + world.column() + "\", length = 50)",
            "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)"));
  }

  private void secondaryTable(EntityDraft entity) {
    if (dice.chance(10) && !entity.compositeId && !entity.elsewhere) {
      String name = "second" + world.seed + "_" + entity.number;
      entity.secondaryTables.add(name);
      entity.annotations.add(
          "@SecondaryTable(name = \"%s\"%s)"
              .formatted(
                  name,
                  dice.chance(40)
                      ? ", pkJoinColumns = @PrimaryKeyJoinColumn(name = \"" + world.column() + "\")"
                      : ""));
    }
  }

  /** A mapped superclass with the id, generic in its type at times. */
  private void superclass(EntityDraft entity) {
    TypeDraft base = world.add(new TypeDraft(world.noun() + "Base", world.property));
    base.annotations.add("@MappedSuperclass");
    boolean generic = dice.chance(35);
    entity.idAttribute = "id";
    entity.keyColumns = List.of("id");
    List<String> annotations = new ArrayList<>(List.of("@Id"));
    if (generic) {
      entity.idType = dice.of("Long", "Integer", "UUID");
      if (!entity.idType.equals("UUID")) {
        annotations.add("@GeneratedValue");
      }
    } else {
      entity.idType = identities.generated(entity, annotations);
    }
    base.declaration = "public abstract class " + base.name + (generic ? "<K>" : "");
    base.add(annotations, generic ? "K" : entity.idType, "id");
    int size = dice.between(0, 3);
    for (int i = 0; i < size; i++) {
      basics.addTo(base);
    }
    if (dice.chance(40)) {
      base.add(List.of("@Version"), dice.of("int", "Long", "Instant", "short"), "version");
    }
    entity.declaration += " extends " + base.name + (generic ? "<" + entity.idType + ">" : "");
    if (dice.chance(25)) {
      String column = world.column();
      entity.annotations.add(
          "@AttributeOverride(name = \"id\", column = @Column(name = \"" + column + "\"))");
      entity.keyColumns = List.of(column);
    }
  }
}
