package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes attributes of basic types, with what {@code @Column} and its like may say of them. */
final class BasicAttributes {

  private final World world;
  private final Dice dice;
  private final BasicTypes types;

  BasicAttributes(World world) {
    this.world = world;
    this.dice = world.dice;
    this.types = new BasicTypes(world);
  }

  /** Adds an attribute to an entity's own table, or to a secondary one. */
  void addTo(EntityDraft entity) {
    Basic basic = types.any();
    String name = world.word();
    boolean secondary = !entity.secondaryTables.isEmpty() && dice.chance(40);
    Written written = written(basic, name, !entity.sharesTable() && !secondary, !secondary);
    if (secondary) {
      written.column.add("table = \"" + dice.pick(entity.secondaryTables) + "\"");
    }
    if (!entity.sharesTable() && dice.chance(8)) {
      written.annotations.addAll(constraints(basic));
    }
    if (entity.superentity.isEmpty() && basic.keyable() && !secondary && dice.chance(4)) {
      written.annotations.add("@org.hibernate.annotations.NaturalId");
    }
    entity.add(written.all(), basic.javaType(), name);
    if (basic.keyable() && !secondary) {
      EntityDraft.NamedColumn column =
          new EntityDraft.NamedColumn(name, written.columnName, basic.javaType());
      entity.keyable.add(column);
      if (written.unique && !basic.javaType().contains("[")) {
        entity.unique.add(column);
      }
    }
  }

  /** Adds an attribute to a mapped superclass. */
  void addTo(TypeDraft superclass) {
    Basic basic = types.any();
    String name = world.word();
    superclass.add(written(basic, name, true, true).all(), basic.javaType(), name);
  }

  /** Adds an attribute to an embeddable. */
  void addTo(EmbeddableDraft embeddable, boolean identifying) {
    Basic basic = identifying ? types.forId() : types.any();
    String name = world.word();
    Written written =
        identifying ? plain(basic, name) : written(basic, name, dice.chance(20), false);
    embeddable.add(written.all(), basic.javaType(), name);
    embeddable.columns.add(name);
    embeddable.keyable &= basic.keyable();
  }

  /** What an identifying attribute says: a type, perhaps a name. */
  Written plain(Basic basic, String name) {
    Written written = new Written(basic, name);
    if (dice.chance(30)) {
      written.name(world.column());
    }
    return written;
  }

  private Written written(Basic basic, String name, boolean canBeRequired, boolean canBeUnique) {
    Written written = new Written(basic, name);
    boolean fixedName = dice.chance(15);
    if (fixedName) {
      written.name(world.column());
    } else if (dice.chance(15)) {
      written.name(
          dice.of(
              name.toUpperCase(Locale.ROOT),
              name + "Column",
              "`" + name + " q`",
              "\"q" + name + "\""));
    }
    if (canBeRequired && dice.chance(25)) {
      if (dice.chance(25)) {
        written.annotations.add("@Basic(optional = false)");
      } else {
        written.column.add("nullable = false");
      }
    }
    if (canBeUnique && basic.keyable() && dice.chance(8)) {
      written.column.add("unique = true");
      written.unique = true;
    }
    if (fixedName && canBeUnique && dice.chance(20)) {
      check(basic, written);
    }
    if (dice.chance(4)) {
      written.column.add("comment = \"what " + name + " is\"");
    }
    if (dice.chance(3)) {
      written.column.add(dice.of("insertable = false", "updatable = false"));
    }
    extras(basic, written);
    return written;
  }

  private void check(Basic basic, Written written) {
    String condition = "%1$s is not null or %1$s is null".formatted(written.columnName);
    if (basic.kind() == Basic.Kind.NUMBER) {
      condition = written.columnName + " > -100";
    }
    if (dice.chance(50)) {
      written.column.add("check = @CheckConstraint(constraint = \"" + condition + "\")");
    } else {
      written.annotations.add(
          "@org.hibernate.annotations.Check(constraints = \"" + condition + "\")");
    }
  }

  private void extras(Basic basic, Written written) {
    switch (dice.below(30)) {
      case 0 -> written.annotations.add("@org.hibernate.annotations.Comment(\"said so\")");
      case 1 -> {
        if (basic.kind() == Basic.Kind.NUMBER) {
          written.annotations.add("@org.hibernate.annotations.ColumnDefault(\"7\")");
        }
      }
      case 2 -> {
        if (basic.javaType().equals("String") && basic.annotations().isEmpty()) {
          written.annotations.add("@org.hibernate.annotations.ColumnDefault(\"'x'\")");
        }
      }
      case 3 -> {
        if (basic.javaType().equals("String") && basic.annotations().isEmpty()) {
          written.column.add("columnDefinition = \"varchar(77)\"");
        }
      }
      case 4 -> {
        if (basic.javaType().equals("Instant") || basic.javaType().equals("LocalDateTime")) {
          written.annotations.add(
              dice.of(
                  "@org.hibernate.annotations.CreationTimestamp",
                  "@org.hibernate.annotations.UpdateTimestamp"));
        }
      }
      default -> {}
    }
  }

  private List<String> constraints(Basic basic) {
    return switch (basic.kind()) {
      case TEXT ->
          basic.javaType().equals("String")
              ? List.of(
                  dice.of("@NotNull", "@NotBlank", "@Size(max = 33)", "@NotEmpty @Size(max = 9)"))
              : List.of("@NotNull");
      case NUMBER ->
          List.of(
              basic.javaType().equals("BigDecimal")
                  ? dice.of("@NotNull", "@Digits(integer = 8, fraction = 2)", "@Min(-5)")
                  : dice.of("@NotNull", "@Min(-5)", "@Max(99)", "@Min(-3) @Max(90)"));
      default -> List.of("@NotNull");
    };
  }

  /** What is written for an attribute, as it grows. */
  static final class Written {
    final List<String> annotations = new ArrayList<>();
    final List<String> column = new ArrayList<>();
    String columnName;
    boolean unique;

    Written(Basic basic, String name) {
      annotations.addAll(basic.annotations());
      column.addAll(basic.facets());
      columnName = name;
    }

    void name(String name) {
      columnName = name;
      column.add(0, "name = " + quoted(name));
    }

    List<String> all() {
      List<String> all = new ArrayList<>(annotations);
      if (!column.isEmpty()) {
        all.add("@Column(" + String.join(", ", column) + ")");
      }
      return all;
    }
  }

  static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
