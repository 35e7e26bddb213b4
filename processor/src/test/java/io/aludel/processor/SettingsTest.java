package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options, settings and histories that are wrong, missing, or elsewhere. */
class SettingsTest {

  private static final String THING =
      "@Entity @MigrationChange\npublic class Thing { @Id Long id; String name; }";

  @TempDir Path folder;

  @Test
  void aModuleWithoutMembersIsLeftAlone() {
    Project project = Project.javac(folder);
    project.source("@Entity public class Thing { @Id Long id; }");
    project.compile().passesSilently();
    assertThat(project.output().keySet()).containsExactly("target/classes/com/example/Thing.class");
  }

  @Test
  void membersWithoutSettings() {
    Project project = Project.javac(folder);
    project.source(THING);
    project
        .compile()
        .failsWith("Thing.java:2 ALU200")
        .says("aludel init --package com.example.migrations")
        .says(folder.resolve("src/main/migrations/aludel.properties").toString())
        .says("format = 1 package = com.example.migrations");
  }

  @Test
  void membersWithoutABuildFile() {
    Project project = Project.javac(folder);
    project.source(THING);
    project.delete(folder.resolve("pom.xml"));
    project.compile().failsWith("Thing.java:2 ALU200").says("-Aaludel.history=FOLDER");
  }

  @Test
  void everyEntityWithoutTouchingTheCode() {
    Project project = Project.javac(folder).with("-Aaludel.entities=all");
    project.source("@Entity public class Thing { @Id Long id; }");
    project.source("package com.example.sales; @Entity public class Sale { @Id Long id; }");
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.generated("com.example.migrations.V0001_Draft")).contains("Thing", "Sale");
  }

  @Test
  void aHistoryElsewhere() {
    Project project = Project.javac(folder).with("-Aaludel.history=database");
    project.write("database/aludel.properties", "format = 1\npackage = com.example.db\n");
    project.source(THING);
    project.compile().passes().notes(Code.DRAFT);
    assertThat(project.isBuilt("com/example/db/DefaultSequence.class")).isTrue();
  }

  @Test
  void gradleLaysOutOtherwise() {
    Project project = Project.javac(folder).withSettings();
    project.delete(folder.resolve("pom.xml"));
    project.write("build.gradle.kts", "");
    Path thing = project.source(THING);
    project.compile(List.of(thing), "build/classes/java/main").passes().notes(Code.DRAFT);
  }

  @Test
  void anUnknownSettingNamesTheFileAndTheLine() {
    Project project = Project.javac(folder).withSettings("dialect = h2");
    project.source(THING);
    project.compile().failsWith("ALU201").says("aludel.properties:2").says("dialects");
  }

  @Test
  void anEditedRevisionStopsTheBuild() {
    Project project = Project.javac(folder).withSettings();
    project.source(THING);
    project.record("things");
    String file = "src/main/migrations/0001_things.json";
    project.write(file, project.read(file).replace("varchar(255)", "varchar(200)"));
    project.compile().failsWith("ALU203").says("0001_things.json");
  }

  @Test
  void optionsThatAreUnknownOrMeanNothing() {
    Project project =
        Project.javac(folder).with("-Aaludel.unrecorded=eror", "-Aaludel.entities=every");
    project.source("class Plain {}");
    project
        .compile()
        .failsWith("ALU212", "ALU212")
        .says("allowed are note, error, off. Did you mean 'error'?")
        .says("-Aaludel.entities=every means nothing");
  }

  @Test
  void aDraftMayBeAnErrorOrNothing() {
    Project.javac(folder).withSettings().source(THING);
    Project.javac(folder)
        .with("-Aaludel.unrecorded=error")
        .compile()
        .failsWith("Thing.java:2 ALU001");
    Project.javac(folder).with("-Aaludel.unrecorded=off").compile().passesSilently();
  }

  @Test
  void aFolderOfGeneratedSourcesThatIsASourceFolder() {
    Project project = Project.javac(folder).withSettings();
    project.source(THING);
    project.compile().passes();
    List<Path> all = new java.util.ArrayList<>(project.sources());
    all.addAll(project.filesIn("target/generated-sources", ".java"));
    project
        .compile(all)
        .failsWith("ALU211")
        .says(folder.resolve("target/generated-sources").toString());
  }
}
