package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes ids of all kinds. */
final class Identities {

  private final World world;
  private final Dice dice;
  private final BasicTypes types;
  private final BasicAttributes basics;

  Identities(World world) {
    this.world = world;
    this.dice = world.dice;
    this.types = new BasicTypes(world);
    this.basics = new BasicAttributes(world);
  }

  /** Gives a root entity its id. */
  void add(EntityDraft entity) {
    boolean alone = entity.strategy.isEmpty() && !entity.elsewhere;
    List<EntityDraft> parents =
        world.entities.stream()
            .filter(each -> each != entity && each.derivable && each.superentity.isEmpty())
            .toList();
    int kind = dice.below(20);
    if (kind < 2) {
      embedded(entity);
    } else if (kind < 4) {
      idClass(entity);
    } else if (kind < 6 && alone && !parents.isEmpty()) {
      derived(entity, dice.pick(parents));
    } else if (kind == 6 && alone && !parents.isEmpty()) {
      partlyDerived(entity, dice.pick(parents));
    } else if (kind < 9) {
      assigned(entity);
    } else {
      List<String> annotations = new ArrayList<>(List.of("@Id"));
      entity.idType = generated(entity, annotations);
      idName(entity, annotations);
    }
  }

  private void idName(EntityDraft entity, List<String> annotations) {
    String name = dice.chance(60) ? "id" : world.word();
    entity.keyColumns = List.of(name);
    if (dice.chance(25)) {
      String column = dice.chance(10) ? "`" + name + " k`" : world.column();
      annotations.add("@Column(name = \"" + column + "\")");
      entity.keyColumns = List.of(column);
    }
    entity.idAttribute = name;
    entity.add(annotations, entity.idType, name);
  }

  /** Adds what generates ids, and gives their type. */
  String generated(EntityDraft entity, List<String> annotations) {
    boolean countedByTable = !entity.strategy.equals("TABLE_PER_CLASS");
    switch (dice.below(9)) {
      case 0, 1 -> annotations.add("@GeneratedValue");
      case 2 -> {
        if (countedByTable) {
          annotations.add("@GeneratedValue(strategy = GenerationType.IDENTITY)");
          return dice.of("Long", "Integer", "long");
        }
        annotations.add("@GeneratedValue");
      }
      case 3 -> annotations.add("@GeneratedValue(strategy = GenerationType.SEQUENCE)");
      case 4, 5 -> sequence(entity, annotations);
      case 6 -> table(entity, annotations);
      case 7 -> {
        annotations.add(
            dice.of(
                "@GeneratedValue",
                "@GeneratedValue(strategy = GenerationType.UUID)",
                "@org.hibernate.annotations.UuidGenerator"));
        return "UUID";
      }
      default -> annotations.add("@GeneratedValue(strategy = GenerationType.AUTO)");
    }
    return dice.of("Long", "Long", "Integer", "int", "long");
  }

  private void sequence(EntityDraft entity, List<String> annotations) {
    String name = world.object("gen");
    List<String> attributes = new ArrayList<>(List.of("name = \"" + name + "\""));
    if (dice.chance(60)) {
      attributes.add("sequenceName = \"" + world.object("seq") + "\"");
    }
    if (dice.chance(50)) {
      attributes.add("allocationSize = " + dice.of(1, 5, 50, 100));
    }
    if (dice.chance(30)) {
      attributes.add("initialValue = " + dice.of(1, 10, 1000));
    }
    String generator = "@SequenceGenerator(" + String.join(", ", attributes) + ")";
    (dice.chance(50) ? annotations : entity.annotations).add(generator);
    annotations.add(
        "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"" + name + "\")");
  }

  private void table(EntityDraft entity, List<String> annotations) {
    String name = world.object("tgen");
    List<String> attributes = new ArrayList<>(List.of("name = \"" + name + "\""));
    if (dice.chance(70)) {
      attributes.add("table = \"" + world.object("ids") + "\"");
      if (dice.chance(50)) {
        attributes.add("pkColumnName = \"" + world.column() + "\"");
        attributes.add("valueColumnName = \"" + world.column() + "\"");
      }
    }
    if (dice.chance(40)) {
      attributes.add("allocationSize = " + dice.of(1, 10));
    }
    String generator = "@TableGenerator(" + String.join(", ", attributes) + ")";
    (dice.chance(50) ? annotations : entity.annotations).add(generator);
    annotations.add(
        "@GeneratedValue(strategy = GenerationType.TABLE, generator = \"" + name + "\")");
  }

  private void assigned(EntityDraft entity) {
    Basic basic = types.forId();
    entity.idType = basic.javaType();
    String name = world.word();
    BasicAttributes.Written written = basics.plain(basic, name);
    entity.keyColumns = List.of(written.columnName);
    entity.idAttribute = name;
    List<String> annotations = new ArrayList<>(List.of("@Id"));
    annotations.addAll(written.all());
    entity.add(annotations, entity.idType, name);
  }

  private void embedded(EntityDraft entity) {
    EmbeddableDraft id = world.add(new EmbeddableDraft(world.noun() + "Id", world.property));
    id.annotations.add("@Embeddable");
    id.declaration = "public class " + id.name + " implements java.io.Serializable";
    int size = dice.between(1, 3);
    for (int i = 0; i < size; i++) {
      basics.addTo(id, true);
    }
    entity.compositeId = true;
    entity.derivable = false;
    entity.idType = id.name;
    entity.idAttribute = "id";
    List<String> annotations = new ArrayList<>(List.of("@EmbeddedId"));
    if (dice.chance(30)) {
      annotations.addAll(new Embeddables(world).overrides(id, "", false));
      annotations.replaceAll(each -> each.replace(", nullable = false", ""));
    }
    entity.add(annotations, id.name, "id");
  }

  private void idClass(EntityDraft entity) {
    TypeDraft id = world.add(new TypeDraft(world.noun() + "Key", world.property));
    id.declaration = "public class " + id.name + " implements java.io.Serializable";
    entity.annotations.add("@IdClass(" + id.name + ".class)");
    entity.compositeId = true;
    entity.derivable = false;
    entity.idType = id.name;
    List<String> columns = new ArrayList<>();
    int size = dice.between(2, 3);
    for (int i = 0; i < size; i++) {
      Basic basic = types.forId();
      String name = world.word();
      BasicAttributes.Written written = basics.plain(basic, name);
      List<String> annotations = new ArrayList<>(List.of("@Id"));
      annotations.addAll(written.all());
      entity.add(annotations, basic.javaType(), name);
      id.add(List.of(), basic.javaType(), name);
      columns.add(written.columnName);
    }
    entity.keyColumns = columns;
  }

  /** The whole id is that of another entity. */
  private void derived(EntityDraft entity, EntityDraft parent) {
    String name = world.word();
    List<String> annotations = new ArrayList<>();
    annotations.add("@OneToOne(" + Associations.LAZY + dice.of("", ", optional = false") + ")");
    if (dice.chance(30)) {
      annotations.add("@JoinColumn(name = \"" + world.column() + "\")");
    }
    entity.derivable = false;
    entity.idType = boxed(parent.idType);
    if (dice.chance(70)) {
      annotations.add("@MapsId");
      entity.idAttribute = "id";
      entity.add(List.of("@Id"), entity.idType, "id");
    } else {
      annotations.add("@Id");
    }
    entity.add(annotations, parent.name, name);
  }

  /** The id has a part that is the id of another entity. */
  private void partlyDerived(EntityDraft entity, EntityDraft parent) {
    EmbeddableDraft id = world.add(new EmbeddableDraft(world.noun() + "Id", world.property));
    id.annotations.add("@Embeddable");
    id.declaration = "public class " + id.name + " implements java.io.Serializable";
    basics.addTo(id, true);
    String part = world.word();
    id.add(List.of(), boxed(parent.idType), part);
    entity.compositeId = true;
    entity.derivable = false;
    entity.idType = id.name;
    entity.add(List.of("@EmbeddedId"), id.name, "id");
    List<String> annotations =
        new ArrayList<>(
            List.of("@MapsId(\"" + part + "\")", "@ManyToOne(" + Associations.LAZY + ")"));
    Optional.of(world.column())
        .filter(column -> dice.chance(40))
        .ifPresent(column -> annotations.add("@JoinColumn(name = \"" + column + "\")"));
    entity.add(annotations, parent.name, world.word());
  }

  static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      default -> type;
    };
  }
}
