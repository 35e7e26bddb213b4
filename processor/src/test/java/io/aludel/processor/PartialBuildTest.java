package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.Recorder;
import io.aludel.processor.testing.Project;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An IDE hands its compiler what was changed, and nothing else; what came of that is gone, and all
 * other class files are those of before. What comes out is what a clean build gives.
 */
class PartialBuildTest {

  private static final String CUSTOMER =
      """
      @Entity @MigrationChange
      public class Customer extends library.Base {
        @Id Long id;
        String name;
      }
      """;

  private static final String ORDER =
      """
      @Entity @Table(name = "orders") @MigrationChange
      public class Order {
        @Id Long id;
        @ManyToOne Customer customer;
      }
      """;

  /** Who compiles. */
  private enum Compiler {
    JAVAC {
      @Override
      Project in(Path root) {
        return Project.javac(root);
      }
    },
    ECJ {
      @Override
      Project in(Path root) {
        return Project.ecj(root);
      }
    };

    abstract Project in(Path root);
  }

  @TempDir Path folder;
  private Project library;
  private Project project;
  private Path customer;

  private void begin(Compiler compiler) {
    library = Project.javac(folder.resolve("library")).withoutProcessing();
    compileBase("String createdBy;");
    project =
        compiler
            .in(folder.resolve("project"))
            .withOnClassPath(library.root().resolve("target/classes"))
            .withSettings("dialects = h2");
    customer = project.source(CUSTOMER);
    project.source(ORDER);
    project.record("first tables");
    project.clean();
    project.compile().passesSilently();
  }

  private void compileBase(String attributes) {
    library.source(
        "package library; @MappedSuperclass public abstract class Base { " + attributes + " }");
    library.compile().passes();
  }

  /** Compiles some sources as an IDE does, then everything, and compares. */
  private void compile(Path... changed) throws IOException {
    for (Path each : changed) {
      String name = each.getFileName().toString().replace(".java", ".class");
      Files.deleteIfExists(project.root().resolve("target/classes/com/example").resolve(name));
    }
    deleteGenerated("target/classes");
    deleteGenerated("target/generated-sources");
    project.compile(List.of(changed)).passes();
    SortedMap<String, String> partial = project.output();
    project.clean();
    project.compile().passes();
    assertThat(partial).isEqualTo(project.output());
  }

  private void deleteGenerated(String output) throws IOException {
    try (Stream<Path> files =
        Files.list(project.root().resolve(output).resolve("com/example/migrations"))) {
      files.forEach(project::delete);
    }
  }

  private void assertDraft(String part) {
    assertThat(project.built("META-INF/aludel/default/draft.json")).contains(part);
  }

  private void assertNoDraft() {
    assertThat(project.isBuilt("META-INF/aludel/default/draft.json")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anEntityIsEdited(Compiler compiler) throws IOException {
    begin(compiler);
    compile(project.source(CUSTOMER.replace("String name;", "String name; String email;")));
    assertDraft("\"add email to Customer\"");
  }

  @ParameterizedTest
  @EnumSource
  void anEntityIsDeleted(Compiler compiler) throws IOException {
    begin(compiler);
    project.deleteClass("com.example.Order");
    compile(
        project.source(
            """
            @MigrationChange(drops = @Drop(table = "orders", reason = "sold elsewhere"))
            package com.example;
            import io.aludel.*;
            """));
    assertDraft("\"remove orders table\"");
  }

  @ParameterizedTest
  @EnumSource
  void anEntityMoves(Compiler compiler) throws IOException {
    begin(compiler);
    project.deleteClass("com.example.Order");
    compile(project.source("package com.example.sales; import com.example.Customer;\n" + ORDER));
    assertNoDraft();
  }

  @ParameterizedTest
  @EnumSource
  void theHistoryChanges(Compiler compiler) throws IOException {
    begin(compiler);
    new Recorder(project.root().resolve("src/main/migrations")).unrecord();
    compile(customer);
    assertDraft("\"add Customer table and more\"");
  }

  @ParameterizedTest
  @EnumSource
  void aSuperclassOfAnotherModuleChanges(Compiler compiler) throws IOException {
    begin(compiler);
    compileBase("String createdBy; String changedBy;");
    compile(customer);
    assertDraft("\"add changedBy to Customer\"");
  }

  /** What Gradle reads to learn that all annotated classes have to go in together. */
  @Test
  void gradleIsToldThatTheProcessorAggregates() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                AludelProcessor.class
                    .getClassLoader()
                    .getResourceAsStream("META-INF/gradle/incremental.annotation.processors"),
                StandardCharsets.UTF_8))) {
      assertThat(lines.lines()).containsExactly(AludelProcessor.class.getName() + ",aggregating");
    }
  }
}
