package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;

/** Writes embeddables, and attributes that embed them. */
final class Embeddables {

  private final World world;
  private final Dice dice;
  private final BasicAttributes basics;

  Embeddables(World world) {
    this.world = world;
    this.dice = world.dice;
    this.basics = new BasicAttributes(world);
  }

  /** Adds an embeddable; a nested one at times. */
  void make() {
    boolean asRecord = !world.property && dice.chance(20);
    EmbeddableDraft embeddable = world.add(new EmbeddableDraft(world.noun(), world.property));
    embeddable.annotations.add("@Embeddable");
    embeddable.declaration =
        asRecord ? "public record " + embeddable.name : "public class " + embeddable.name;
    int size = dice.between(1, 3);
    for (int i = 0; i < size; i++) {
      basics.addTo(embeddable, false);
    }
    if (!world.embeddables.isEmpty() && dice.chance(35)) {
      nest(dice.pick(world.embeddables), embeddable);
    }
    if (dice.chance(8) && !asRecord) {
      embeddable.add(List.of("@Transient"), "String", world.word());
    }
    world.embeddables.add(embeddable);
  }

  private void nest(EmbeddableDraft inner, EmbeddableDraft outer) {
    String name = world.word();
    List<String> annotations = new ArrayList<>();
    if (dice.chance(50)) {
      annotations.add("@Embedded");
    }
    if (dice.chance(30)) {
      annotations.addAll(overrides(inner, "", false));
    }
    outer.add(annotations, inner.name, name);
    inner.columns.forEach(path -> outer.columns.add(name + "." + path));
    inner.associations.forEach(path -> outer.associations.add(name + "." + path));
    outer.keyable &= inner.keyable;
    outer.plain &= inner.plain;
  }

  /** Embeds one in an entity, with other names for its columns where it is there already. */
  void embedIn(EntityDraft entity) {
    EmbeddableDraft embeddable = dice.pick(world.embeddables);
    boolean inside = isInside(entity, embeddable);
    boolean again = !entity.embedded.add(embeddable.name) || inside;
    List<String> annotations = new ArrayList<>();
    if (dice.chance(60)) {
      annotations.add("@Embedded");
    }
    if (again || dice.chance(30)) {
      annotations.addAll(overrides(embeddable, "", again));
    }
    markNested(entity, embeddable, again);
    entity.add(annotations, embeddable.name, world.word());
  }

  /** Whether something that is nested in an embeddable is in the entity already. */
  private boolean isInside(EntityDraft entity, EmbeddableDraft embeddable) {
    return world.embeddables.stream()
        .filter(each -> embeddable.members.stream().anyMatch(m -> m.type().equals(each.name)))
        .anyMatch(each -> entity.embedded.contains(each.name) || isInside(entity, each));
  }

  /** What is nested is there as well, under its own names. */
  private void markNested(EntityDraft entity, EmbeddableDraft embeddable, boolean renamed) {
    if (!renamed) {
      for (EmbeddableDraft each : world.embeddables) {
        if (embeddable.members.stream().anyMatch(member -> member.type().equals(each.name))) {
          entity.embedded.add(each.name);
          markNested(entity, each, false);
        }
      }
    }
  }

  /** Overrides for all of an embeddable's columns, or for some. */
  List<String> overrides(EmbeddableDraft embeddable, String prefix, boolean all) {
    List<String> overrides = new ArrayList<>();
    for (String path : embeddable.columns) {
      if (all || dice.chance(40)) {
        String more = dice.chance(10) && prefix.isEmpty() ? ", nullable = false" : "";
        overrides.add(
            "@AttributeOverride(name = \"%s%s\", column = @Column(name = \"%s\"%s))"
                .formatted(prefix, path, world.column(), more));
      }
    }
    for (String path : embeddable.associations) {
      if (all || dice.chance(30)) {
        overrides.add(
            "@AssociationOverride(name = \"%s%s\", joinColumns = @JoinColumn(name = \"%s\"))"
                .formatted(prefix, path, world.column()));
      }
    }
    return overrides;
  }

  /** Lets an embeddable refer to an entity, which all that embed it then do. */
  void addAssociation(EmbeddableDraft embeddable, EntityDraft target) {
    String name = world.word();
    embeddable.add(List.of("@ManyToOne(" + Associations.LAZY + ")"), target.name, name);
    embeddable.associations.add(name);
    embeddable.keyable = false;
    embeddable.plain = false;
  }
}
