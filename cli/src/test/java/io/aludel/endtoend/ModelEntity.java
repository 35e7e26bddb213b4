package io.aludel.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity of a random model.
 *
 * @param number what stays the same when it is renamed
 * @param name the class
 * @param table the table; empty where it follows from the class
 * @param formerTable the table's former name, to be declared; empty without one
 * @param versioned whether it extends the mapped superclass
 * @param indexes the attributes of its indexes
 * @param uniques the attributes of its unique constraints
 * @param drops the agreements to declare
 */
record ModelEntity(
    int number,
    String name,
    String table,
    String formerTable,
    Id id,
    boolean versioned,
    List<ModelAttribute> attributes,
    List<List<Integer>> indexes,
    List<List<Integer>> uniques,
    List<String> drops) {

  /** How an entity gets its id. */
  enum Id {
    ASSIGNED("@Id Long id;", "%d"),
    TEXT("@Id @Column(length = 20) String id;", "'k%d'"),
    UUID(
        "@Id @GeneratedValue(strategy = GenerationType.UUID) java.util.UUID id;",
        "'10000000-0000-0000-0000-00000000000%d'"),
    IDENTITY("@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;", "%d"),
    AUTO("@Id @GeneratedValue Long id;", "%d"),
    SEQUENCE("@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;", "%d");

    private final String source;
    private final String literal;

    Id(String source, String literal) {
      this.source = source;
      this.literal = literal;
    }

    String literal(int row) {
      return literal.formatted(row);
    }
  }

  String tableName() {
    return table.isEmpty() ? name : table;
  }

  ModelEntity withTable(String newTable, String former) {
    return new ModelEntity(
        number, name, newTable, former, id, versioned, attributes, indexes, uniques, drops);
  }

  ModelEntity withName(String newName) {
    return new ModelEntity(
        number,
        newName,
        tableName(),
        formerTable,
        id,
        versioned,
        attributes,
        indexes,
        uniques,
        drops);
  }

  ModelEntity withIndexes(List<List<Integer>> newIndexes) {
    return new ModelEntity(
        number, name, table, formerTable, id, versioned, attributes, newIndexes, uniques, drops);
  }

  ModelEntity withUniques(List<List<Integer>> newUniques) {
    return new ModelEntity(
        number, name, table, formerTable, id, versioned, attributes, indexes, newUniques, drops);
  }

  ModelEntity withAttributes(List<ModelAttribute> newAttributes) {
    return new ModelEntity(
        number, name, table, formerTable, id, versioned, newAttributes, indexes, uniques, drops);
  }

  ModelEntity plus(ModelAttribute attribute) {
    return withAttributes(Stream.concat(attributes.stream(), Stream.of(attribute)).toList());
  }

  ModelEntity edit(ModelAttribute attribute, UnaryOperator<ModelAttribute> edit) {
    return withAttributes(
        attributes.stream().map(each -> each.equals(attribute) ? edit.apply(each) : each).toList());
  }

  /** Without an attribute, what is made of it, and with the agreements to that. */
  ModelEntity minus(ModelAttribute attribute, boolean destroy, String backfill) {
    List<String> more = new ArrayList<>(drops);
    for (String column : attribute.columns()) {
      more.add(
          "@Drop(column = \"%s\", reason = \"unused\"%s%s)"
              .formatted(
                  column,
                  destroy ? ", data = Drop.Data.DESTROY" : "",
                  backfill.isEmpty() ? "" : ", backfill = \"" + backfill + "\""));
    }
    return new ModelEntity(
        number,
        name,
        table,
        formerTable,
        id,
        versioned,
        attributes.stream().filter(each -> !each.equals(attribute)).toList(),
        indexes.stream().filter(each -> !each.contains(attribute.number())).toList(),
        uniques.stream().filter(each -> !each.contains(attribute.number())).toList(),
        more);
  }

  ModelAttribute attribute(int attributeNumber) {
    return attributes.stream()
        .filter(each -> each.number() == attributeNumber)
        .findFirst()
        .orElseThrow();
  }

  private String columns(List<Integer> numbers) {
    return numbers.stream()
        .map(each -> attribute(each).columns().get(0))
        .collect(Collectors.joining(", "));
  }

  private String tableAnnotation() {
    List<String> parts = new ArrayList<>();
    if (!table.isEmpty()) {
      parts.add("name = \"" + table + "\"");
    }
    if (!indexes.isEmpty()) {
      parts.add(
          indexes.stream()
              .map(each -> "@Index(columnList = \"" + columns(each) + "\")")
              .collect(Collectors.joining(", ", "indexes = {", "}")));
    }
    if (!uniques.isEmpty()) {
      parts.add(
          uniques.stream()
              .map(
                  each ->
                      "@UniqueConstraint(columnNames = {\""
                          + columns(each).replace(", ", "\", \"")
                          + "\"})")
              .collect(Collectors.joining(", ", "uniqueConstraints = {", "}")));
    }
    return parts.isEmpty() ? "" : "@Table(" + String.join(", ", parts) + ")\n";
  }

  private String intents() {
    List<String> parts = new ArrayList<>();
    if (!formerTable.isEmpty()) {
      parts.add("renamedFrom = \"" + formerTable + "\"");
    }
    if (!drops.isEmpty()) {
      parts.add("drops = {" + String.join(", ", drops) + "}");
    }
    return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
  }

  String source(boolean withIntents) {
    return "package shop;\n\nimport io.aludel.*;\nimport jakarta.persistence.*;\n\n"
        + "@Entity\n"
        + tableAnnotation()
        + "@MigrationChange"
        + (withIntents ? intents() : "")
        + "\npublic class "
        + name
        + (versioned ? " extends Base" : "")
        + " {\n  "
        + id.source
        + "\n"
        + attributes.stream()
            .flatMap(each -> each.lines(withIntents).stream())
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining())
        + "}\n";
  }

  /** What puts a row into the table. */
  String insert(TestDatabase.Kind database, int row, Model model) {
    List<String> columns = new ArrayList<>(List.of("id"));
    List<String> values = new ArrayList<>(List.of(id.literal(row)));
    if (versioned) {
      columns.add("version");
      values.add("0");
    }
    for (ModelAttribute attribute : attributes) {
      columns.addAll(attribute.columns());
      values.addAll(attribute.literals(database, row, model));
    }
    return "insert into %s (%s) values (%s)"
        .formatted(tableName(), String.join(", ", columns), String.join(", ", values));
  }
}
