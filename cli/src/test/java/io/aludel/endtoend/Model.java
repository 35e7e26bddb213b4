package io.aludel.endtoend;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Entities that make one schema; each refers only to those before it.
 *
 * @param dropped the tables whose entities are gone, to be declared on the package
 */
record Model(List<ModelEntity> entities, List<String> dropped) {

  static final int ROWS = 3;

  private static final String BASE =
      """
      package shop;

      import jakarta.persistence.*;

      @MappedSuperclass
      public abstract class Base {
        @Version @Column(nullable = false) Integer version;
        java.time.Instant created;
      }
      """;

  ModelEntity entity(String name) {
    return entities.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  Model edit(ModelEntity entity, UnaryOperator<ModelEntity> edit) {
    return new Model(
        entities.stream().map(each -> each.equals(entity) ? edit.apply(each) : each).toList(),
        dropped);
  }

  Model plus(ModelEntity entity) {
    return new Model(Stream.concat(entities.stream(), Stream.of(entity)).toList(), dropped);
  }

  Model minus(ModelEntity entity) {
    return new Model(
        entities.stream().filter(each -> !each.equals(entity)).toList(),
        Stream.concat(dropped.stream(), Stream.of(entity.tableName())).toList());
  }

  /** Gives a class another name, wherever it is referred to. */
  Model renameClass(ModelEntity entity, String name) {
    return new Model(
        entities.stream()
            .map(each -> each.equals(entity) ? each.withName(name) : each)
            .map(
                each ->
                    each.withAttributes(
                        each.attributes().stream()
                            .map(
                                attribute ->
                                    attribute.target().equals(entity.name())
                                        ? attribute.withTarget(name)
                                        : attribute)
                            .toList()))
            .toList(),
        dropped);
  }

  /** Makes the model the sources of a project. */
  void write(TestProject project, boolean withIntents) {
    if (project.has("src/main/java")) {
      project.delete("src/main/java");
    }
    project.source("Base", BASE);
    entities.forEach(each -> project.source(each.name(), each.source(withIntents)));
    if (withIntents && !dropped.isEmpty()) {
      List<String> drops =
          dropped.stream()
              .map(table -> "@Drop(table = \"" + table + "\", reason = \"unused\")")
              .toList();
      project.source(
          "package-info",
          "@MigrationChange(drops = {"
              + String.join(", ", drops)
              + "})\npackage shop;\n\nimport io.aludel.Drop;\nimport io.aludel.MigrationChange;\n");
    }
  }

  /** Fills every table. */
  void insert(TestDatabase database) {
    for (ModelEntity entity : entities) {
      for (int row = 1; row <= ROWS; row++) {
        database.execute(entity.insert(database.kind(), row, this));
      }
    }
  }
}
