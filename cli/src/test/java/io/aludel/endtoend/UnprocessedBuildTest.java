package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compiler that ran no processor must not look like one that found nothing. */
class UnprocessedBuildTest {

  private TestProject project;

  @BeforeEach
  void compileWithoutProcessor() {
    project =
        TestProject.on(TestDatabase.Kind.H2)
            .source(
                "User",
                """
                package shop;
                import io.aludel.MigrationChange;
                import jakarta.persistence.*;
                @Entity @MigrationChange public class User {
                  @Id Long id;
                }
                """);
    project.compile("-proc:none").passes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "record",
        "upgrade",
        "downgrade base",
        "stamp head",
        "rehearse",
        "sql",
        "current",
        "show draft"
      })
  void everyCommandThatNeedsTheBuildSaysSo(String command) {
    project
        .aludel(command.split(" "))
        .fails(
            2,
            "ALU301",
            "compiled without the processor",
            "compile:\n  mvn clean compile",
            "From JDK 23 on",
            "-proc:full",
            "<annotationProcessorPaths>",
            "<artifactId>aludel-processor</artifactId>");
    project.close();
  }

  @Test
  void gradleIsToldItsOwnLine() {
    project.delete("pom.xml").write("build.gradle", "").write("gradlew", "");

    String said = project.aludel("check", "--classes", "target/classes").fails(2, "ALU301").text();

    assertThat(said)
        .contains("./gradlew classes", "annotationProcessor(\"io.aludel:aludel-processor:")
        .doesNotContain("pom.xml");
    project.close();
  }

  @Test
  void aUnitThatTheProcessorHasNotSeenIsAnotherThing() {
    project.compile().passes();
    project.write("src/main/migrations/audit/aludel.properties", "format = 1\npackage = audit\n");

    String said = project.aludel("check", "--unit", "audit").fails(2, "ALU301").text();

    assertThat(said)
        .contains("no migrations of unit audit, but of: default", "mvn clean compile")
        .doesNotContain("JDK 23");
    project.close();
  }
}
