package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes associations to one other entity, with their inverse sides. */
final class Associations {

  /** Eager ones would let Hibernate write queries that join everything with everything. */
  static final String LAZY = "fetch = FetchType.LAZY";

  private final World world;
  private final Dice dice;

  Associations(World world) {
    this.world = world;
    this.dice = world.dice;
  }

  /** Adds an association to one, and the other side of it at times. */
  void addToOne(EntityDraft owner) {
    EntityDraft target = dice.pick(world.entities);
    boolean one = dice.chance(25);
    boolean canBeRequired = target.number < owner.root().number && !owner.sharesTable();
    boolean required = canBeRequired && dice.chance(25);
    List<String> attributes = new ArrayList<>();
    if (required && dice.chance(60)) {
      attributes.add("optional = false");
      required = false;
    }
    attributes.add(LAZY);
    List<String> annotations = new ArrayList<>();
    annotations.add((one ? "@OneToOne(" : "@ManyToOne(") + String.join(", ", attributes) + ")");
    boolean toKey = join(owner, target, required, one, annotations);
    String name = world.word();
    owner.add(annotations, target.name, name);
    if (toKey && dice.chance(40)) {
      addInverse(owner, target, name, one);
    }
  }

  /** Says how the tables are joined; whether by the target's key. */
  private boolean join(
      EntityDraft owner,
      EntityDraft target,
      boolean required,
      boolean one,
      List<String> annotations) {
    int kind = dice.below(12);
    if (kind == 0 && !target.unique.isEmpty() && target.superentity.isEmpty()) {
      EntityDraft.NamedColumn column = dice.pick(target.unique);
      annotations.add(
          "@JoinColumn(name = \"%s\", referencedColumnName = %s)"
              .formatted(world.column(), BasicAttributes.quoted(column.name())));
      return false;
    }
    if (kind == 1
        && owner.strategy.isEmpty()
        && annotations.get(0).indexOf("optional") < 0
        && !required) {
      annotations.add(
          dice.chance(70)
              ? "@JoinTable(name = \"" + world.object("jt") + "\")"
              : "@JoinTable(name = \"%s\", inverseJoinColumns = {%s})"
                  .formatted(world.object("jt"), joinColumns(target, List.of())));
      // Hibernate finds no way back over the join table of an association to one.
      return false;
    }
    if (kind < 6 || required) {
      List<String> more = new ArrayList<>();
      if (required) {
        more.add("nullable = false");
      }
      if (!one && dice.chance(6) && !target.root().compositeId) {
        more.add("unique = true");
      }
      if (dice.chance(10) && !target.root().compositeId) {
        more.add(
            dice.of(
                "foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)",
                "foreignKey = @ForeignKey(name = \"fk" + world.object("x") + "\")",
                "comment = \"where it leads\""));
      }
      String columns = joinColumns(target, more);
      if (!columns.isEmpty()) {
        annotations.add(target.root().compositeId ? "@JoinColumns({" + columns + "})" : columns);
      }
    }
    if (dice.chance(4)) {
      annotations.add(
          "@org.hibernate.annotations.OnDelete("
              + "action = org.hibernate.annotations.OnDeleteAction.CASCADE)");
    }
    return true;
  }

  /** Join columns with names, as many as the target's key has; none where that is not known. */
  private String joinColumns(EntityDraft target, List<String> more) {
    EntityDraft root = target.root();
    if (root.compositeId && (root.keyColumns.isEmpty() || target != root)) {
      return "";
    }
    if (!root.compositeId) {
      return "@JoinColumn("
          + String.join(", ", concat("name = \"" + world.column() + "\"", more))
          + ")";
    }
    return root.keyColumns.stream()
        .map(
            column ->
                "@JoinColumn(name = \"%s\", referencedColumnName = %s%s)"
                    .formatted(
                        world.column(),
                        BasicAttributes.quoted(column),
                        more.contains("nullable = false") ? ", nullable = false" : ""))
        .collect(Collectors.joining(", "));
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private void addInverse(EntityDraft owner, EntityDraft target, String attribute, boolean one) {
    String name = world.word();
    if (one) {
      target.add(
          List.of("@OneToOne(mappedBy = \"" + attribute + "\", " + LAZY + ")"), owner.name, name);
      return;
    }
    List<String> annotations = new ArrayList<>();
    annotations.add("@OneToMany(mappedBy = \"" + attribute + "\")");
    String type = dice.of("List", "Set", "Collection", "Map") + "<" + owner.name + ">";
    if (type.startsWith("Map")) {
      String key = owner.root().idAttribute;
      if (key.isEmpty() || owner.root().compositeId) {
        type = "List<" + owner.name + ">";
      } else {
        annotations.add("@MapKey" + (dice.chance(50) ? "(name = \"" + key + "\")" : ""));
        type = "Map<" + Identities.boxed(owner.root().idType) + ", " + owner.name + ">";
      }
    } else if (type.startsWith("List") && dice.chance(15)) {
      annotations.add(dice.of("@OrderColumn", "@OrderColumn(name = \"" + world.column() + "\")"));
    } else if (type.startsWith("List") && dice.chance(15)) {
      annotations.add("@OrderBy");
    }
    target.add(annotations, type, name);
  }
}
