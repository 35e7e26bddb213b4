package io.aludel.endtoend;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribute of a random model.
 *
 * @param number what stays the same when it is renamed
 * @param name its name
 * @param target the entity that it refers to; empty unless it does
 * @param constants the constants of its enum
 * @param intent its {@code @MigrationChange}; empty without one
 */
record ModelAttribute(
    int number,
    String name,
    ModelKind kind,
    int length,
    boolean required,
    boolean unique,
    String target,
    List<String> constants,
    String intent) {

  ModelAttribute renamed(String newName) {
    return new ModelAttribute(
        number, newName, kind, length, required, unique, target, constants, intent);
  }

  ModelAttribute withLength(int newLength) {
    return new ModelAttribute(
        number, name, kind, newLength, required, unique, target, constants, intent);
  }

  ModelAttribute withRequired(boolean newRequired) {
    return new ModelAttribute(
        number, name, kind, length, newRequired, unique, target, constants, intent);
  }

  ModelAttribute withUnique(boolean newUnique) {
    return new ModelAttribute(
        number, name, kind, length, required, newUnique, target, constants, intent);
  }

  ModelAttribute withTarget(String newTarget) {
    return new ModelAttribute(
        number, name, kind, length, required, unique, newTarget, constants, intent);
  }

  ModelAttribute withConstants(List<String> newConstants) {
    return new ModelAttribute(
        number, name, kind, length, required, unique, target, newConstants, intent);
  }

  ModelAttribute withIntent(String newIntent) {
    return new ModelAttribute(
        number, name, kind, length, required, unique, target, constants, newIntent);
  }

  /** The names of its columns. */
  List<String> columns() {
    return switch (kind) {
      case EMBEDDED -> List.of(name + "_street", name + "_number");
      case REFERENCE -> List.of(name + "_id");
      default -> List.of(name);
    };
  }

  /** The values of its columns in a row, as SQL. */
  List<String> literals(TestDatabase.Kind database, int row, Model model) {
    if (!required && row == 3) {
      return columns().stream().map(column -> "null").toList();
    }
    return switch (kind) {
      case EMBEDDED -> List.of("'street " + row + "'", String.valueOf(row));
      case REFERENCE -> List.of(model.entity(target).id().literal(row));
      default -> List.of(kind.literal(database, row));
    };
  }

  /** Its lines in the entity's source. */
  List<String> lines(boolean withIntents) {
    List<String> lines = new ArrayList<>();
    if (kind.isConstant()) {
      lines.add("enum " + typeName() + " { " + String.join(", ", constants) + " }");
    }
    if (withIntents && !intent.isEmpty()) {
      lines.add("@MigrationChange(" + intent + ")");
    }
    String nullable = required ? "nullable = false" : "nullable = true";
    switch (kind) {
      case EMBEDDED -> {
        lines.add("@Embeddable static class " + typeName() + " {");
        lines.add("  @Column(name = \"" + name + "_street\", length = 50) String street;");
        lines.add("  @Column(name = \"" + name + "_number\") Integer number; }");
        lines.add("@Embedded " + typeName() + " " + name + ";");
      }
      case REFERENCE -> {
        lines.add(unique ? "@OneToOne" : "@ManyToOne");
        lines.add("@JoinColumn(" + nullable + ") " + target + " " + name + ";");
      }
      case NAMED_CONSTANT, COUNTED_CONSTANT ->
          lines.add(
              "@Enumerated(EnumType."
                  + (kind == ModelKind.NAMED_CONSTANT ? "STRING" : "ORDINAL")
                  + ") @Column("
                  + nullable
                  + ") "
                  + typeName()
                  + " "
                  + name
                  + ";");
      default ->
          lines.add(
              (kind == ModelKind.CLOB ? "@Lob " : "")
                  + "@Column("
                  + nullable
                  + (unique ? ", unique = true" : "")
                  + (kind == ModelKind.TEXT ? ", length = " + length : "")
                  + (kind == ModelKind.DECIMAL ? ", precision = 12, scale = 2" : "")
                  + ") "
                  + kind.javaType()
                  + " "
                  + name
                  + ";");
    }
    return lines;
  }

  /** The name of a class that is declared for the attribute alone. */
  private String typeName() {
    return "Type" + number;
  }
}
