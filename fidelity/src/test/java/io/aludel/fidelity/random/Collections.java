package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes collections with tables of their own. */
final class Collections {

  private final World world;
  private final Dice dice;
  private final BasicTypes types;
  private final Embeddables embeddables;

  Collections(World world) {
    this.world = world;
    this.dice = world.dice;
    this.types = new BasicTypes(world);
    this.embeddables = new Embeddables(world);
  }

  /** Adds a collection of values. */
  void addElements(EntityDraft owner) {
    List<String> annotations = new ArrayList<>(List.of("@ElementCollection"));
    String name = world.word();
    if (dice.chance(50)) {
      annotations.add(collectionTable(owner));
    }
    String element = element(annotations);
    String type =
        switch (dice.below(6)) {
          case 0, 1 -> "List<" + element + ">";
          case 2 -> list(element, annotations);
          case 3 -> "Set<" + element + ">";
          case 4 -> "Collection<" + element + ">";
          default -> "Map<" + key(annotations) + ", " + element + ">";
        };
    owner.add(annotations, type, name);
  }

  private String list(String element, List<String> annotations) {
    annotations.add(
        dice.of(
            "@OrderColumn",
            "@OrderColumn(name = \"" + world.column() + "\")",
            "@OrderColumn @org.hibernate.annotations.ListIndexBase(1)"));
    return "List<" + element + ">";
  }

  private String collectionTable(EntityDraft owner) {
    List<String> attributes = new ArrayList<>(List.of("name = \"" + world.object("ct") + "\""));
    if (dice.chance(50) && !owner.root().compositeId) {
      attributes.add("joinColumns = @JoinColumn(name = \"" + world.column() + "\")");
    }
    return "@CollectionTable(" + String.join(", ", attributes) + ")";
  }

  private String element(List<String> annotations) {
    Optional<EmbeddableDraft> embeddable = keyable();
    if (dice.chance(25) && embeddable.isPresent()) {
      if (dice.chance(30)) {
        annotations.addAll(embeddables.overrides(embeddable.get(), "", false));
        annotations.replaceAll(each -> each.replace(", nullable = false", ""));
      }
      return embeddable.get().name;
    }
    Basic basic = types.simple();
    annotations.addAll(basic.annotations());
    List<String> column = new ArrayList<>(basic.facets());
    if (dice.chance(30)) {
      column.add("name = \"" + world.column() + "\"");
    }
    if (dice.chance(20)) {
      column.add("nullable = false");
    }
    if (!column.isEmpty()) {
      annotations.add("@Column(" + String.join(", ", column) + ")");
    }
    return basic.javaType();
  }

  private Optional<EmbeddableDraft> keyable() {
    List<EmbeddableDraft> keyable =
        world.embeddables.stream().filter(each -> each.keyable && each.plain).toList();
    return keyable.isEmpty() ? Optional.empty() : Optional.of(dice.pick(keyable));
  }

  /** A map's key. */
  private String key(List<String> annotations) {
    switch (dice.below(6)) {
      case 0 -> {
        annotations.add("@MapKeyEnumerated(EnumType." + dice.of("STRING", "ORDINAL") + ")");
        return dice.pick(world.enums);
      }
      case 1 -> {
        List<EntityDraft> simple =
            world.entities.stream().filter(each -> !each.root().compositeId).toList();
        if (!simple.isEmpty()) {
          if (dice.chance(50)) {
            annotations.add("@MapKeyJoinColumn(name = \"" + world.column() + "\")");
          }
          return dice.pick(simple).name;
        }
        return "Integer";
      }
      default -> {
        if (dice.chance(60)) {
          annotations.add(
              "@MapKeyColumn(name = \"%s\"%s)"
                  .formatted(world.column(), dice.of("", ", length = 40")));
        }
        return dice.of("String", "Integer", "UUID", "LocalDate");
      }
    }
  }

  /** Adds a collection of entities that this side owns; the other side at times. */
  void addEntities(EntityDraft owner) {
    EntityDraft target = dice.pick(world.entities);
    boolean many = dice.chance(60);
    List<String> annotations = new ArrayList<>(List.of(many ? "@ManyToMany" : "@OneToMany"));
    boolean named = !owner.root().joinedWith.add(target.root().name) || dice.chance(40);
    boolean inTarget =
        !many
            && !owner.root().compositeId
            && !target.sharesTable()
            && !target.elsewhere
            && dice.chance(35);
    if (inTarget) {
      annotations.add("@JoinColumn(name = \"" + world.column() + "\")");
    } else if (named) {
      annotations.add(joinTable(owner, target));
    }
    String type =
        switch (dice.below(5)) {
          case 0, 1 -> "List<" + target.name + ">";
          case 2 -> "Set<" + target.name + ">";
          case 3 -> list(target.name, annotations);
          default -> "Map<" + key(annotations) + ", " + target.name + ">";
        };
    String name = world.word();
    owner.add(annotations, type, name);
    if (many && dice.chance(35)) {
      target.add(
          List.of("@ManyToMany(mappedBy = \"" + name + "\")"),
          dice.of("List", "Set", "Collection") + "<" + owner.name + ">",
          world.word());
    }
  }

  private String joinTable(EntityDraft owner, EntityDraft target) {
    List<String> attributes = new ArrayList<>(List.of("name = \"" + world.object("jt") + "\""));
    if (!owner.root().compositeId && dice.chance(40)) {
      attributes.add("joinColumns = @JoinColumn(name = \"" + world.column() + "\")");
    }
    if (!target.root().compositeId && dice.chance(40)) {
      attributes.add("inverseJoinColumns = @JoinColumn(name = \"" + world.column() + "\")");
    }
    return "@JoinTable(" + String.join(", ", attributes) + ")";
  }
}
