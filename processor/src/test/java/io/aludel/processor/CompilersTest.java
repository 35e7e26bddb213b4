package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds the processor: compilers, modules, other processors, those who use the output. */
class CompilersTest {

  private static final String THING =
      """
      @Entity @MigrationChange
      public class Thing {
        @Id @GeneratedValue Long id;
        @Column(nullable = false, unique = true) String name;
      }
      """;

  @TempDir Path folder;

  @Test
  void eclipseMakesTheSameOfTheSameSources(@TempDir Path other) {
    Project javac = Project.javac(folder).withSettings();
    javac.source(THING);
    javac.record("things");
    Project ecj = Project.ecj(other).withSettings();
    ecj.source(THING);
    ecj.record("things");
    for (Project project : List.of(javac, ecj)) {
      project.source(THING.replace("String name;", "String name; String note;"));
      project.clean();
      project.compile().passes().notes(Code.DRAFT);
    }
    assertThat(texts(ecj)).isEqualTo(texts(javac));

    ecj.source(THING.replace("name", "label"));
    ecj.clean();
    ecj.compile().failsWith("Thing.java:2 ALU003", "Thing.java:4 ALU005");
  }

  /** Sources and resources; the compilers' class files differ. */
  private static SortedMap<String, String> texts(Project project) {
    SortedMap<String, String> texts = new TreeMap<>(project.output());
    texts.keySet().removeIf(file -> file.endsWith(".class"));
    return texts;
  }

  @Test
  void eclipseSaysWhyItCannotOverwriteAClass() {
    Project project = Project.ecj(folder).withSettings();
    project.source(THING);
    project.record("things");
    project
        .compile()
        .failsWith("ALU213")
        .says("Empty the class output before the build, or take it off the class path.");
    project.withoutOwnOutputOnClassPath().compile().passesSilently();
  }

  /** Maven's compiler plugin does so before 3.13, and deletes the class files of the last build. */
  @Test
  void generatedSourcesOnTheSourcePathAreOurOwn() {
    Project project = Project.javac(folder).withSettings();
    project.source(THING);
    project.record("things");
    project.compile().passesSilently();
    String manifest = project.built("META-INF/aludel/default/manifest.json");
    for (Path file : project.filesIn("target/classes", "")) {
      if (Files.isRegularFile(file)) {
        project.delete(file);
      }
    }

    project
        .with("-sourcepath", folder.resolve("target/generated-sources").toString())
        .with("-implicit:class")
        .compile()
        .passesSilently();

    assertThat(project.built("META-INF/aludel/default/manifest.json")).isEqualTo(manifest);
    assertThat(project.isBuilt("com/example/migrations/DefaultSequence.class")).isTrue();
  }

  @Test
  void aModuleThatCompilesAgainstTheEntitiesGetsNoWarning(@TempDir Path other) {
    Project project = Project.javac(folder).withSettings();
    project.source(
        THING.replace(
            "@MigrationChange",
            "@MigrationChange(sql = @Sql(id = \"a\", up = \"b\", oneWay = \"c\","
                + " when = When.BEFORE))"));
    project.compile().passes();
    Project dependent = Project.javac(other).withOnClassPath(folder.resolve("target/classes"));
    dependent.source("class User { Object thing = new Thing(); }");
    dependent.compile().passesSilently();
  }

  @Test
  void aNamedModuleThatExportsItsMigrationsGetsNoWarning() {
    Project project = Project.javac(folder).withSettings().withModulePath();
    project.source(
        """
        /** A thing. */
        @Entity @MigrationChange
        public class Thing {
          @Id Long id;
          /** For Hibernate. */
          public Thing() {}
        }
        """);
    project.write(
        "src/main/java/module-info.java",
        """
        /** Things. */
        module things {
          requires transitive jakarta.persistence;
          requires static io.aludel.annotations;
          requires transitive io.aludel.core;
          exports com.example;
          exports com.example.migrations;
          provides io.aludel.migration.MigrationSequence
              with com.example.migrations.DefaultSequence;
        }
        """);
    project.compile().passes().notes(Code.DRAFT);
  }

  @Test
  void aSuperclassThatAnotherProcessorGeneratesIsWaitedFor() {
    Project project = Project.javac(folder).withSettings().withProcessor(new GeneratesBase());
    project.source(THING.replace("class Thing", "class Thing extends GeneratedBase"));
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.generated("com.example.migrations.V0001_Draft")).contains("\"createdBy\"");
  }

  /** Another processor, which generates a mapped superclass in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class GeneratesBase extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (var writer =
            processingEnv.getFiler().createSourceFile("com.example.GeneratedBase").openWriter()) {
          writer.write(
              "package com.example; @jakarta.persistence.MappedSuperclass"
                  + " abstract class GeneratedBase { String createdBy; }");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  @Test
  void aClassThatIsNotThereLeavesTheErrorToTheCompiler() {
    Project project = Project.javac(folder).withSettings();
    project.source(THING.replace("class Thing", "class Thing extends Nothing"));
    assertThat(project.compile().success()).isFalse();
    assertThat(project.output().keySet()).noneMatch(file -> file.endsWith(".java"));
  }

  @Test
  void aThousandTablesOfTwentyColumns() {
    Project project = Project.javac(folder).withSettings();
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      StringBuilder members = new StringBuilder();
      IntStream.range(1, 20)
          .forEach(n -> members.append("  String column").append(n).append(";\n"));
      sources.add(
          project.source(
              "@Entity @MigrationChange\npublic class Thing%d {\n  @Id Long id;\n%s}\n"
                  .formatted(i, members)));
    }
    project.compile(sources).passes().notes(Code.DRAFT);
    project.recordDraft("everything");
    project.compile(sources).passesSilently();
  }
}
