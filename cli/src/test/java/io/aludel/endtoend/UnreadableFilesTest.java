package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are damaged, or cannot be written. */
class UnreadableFilesTest {

  @Test
  void whatABuildLeftIsDamaged() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("User", entity("User", "users", "String name;").text());
      project.compile().passes();
      project.write("target/classes/META-INF/aludel/default/manifest.json", "{\"format\": 1,");
      project.aludel("check").fails(2, "ALU206: manifest.json:1:", "Build again.");
      assertThat(project.history().keySet()).noneMatch(file -> file.endsWith(".json"));
      project.compile().passes();
      project.write("target/classes/META-INF/aludel/default/draft.json", "{");
      for (String command : List.of("check", "record", "show draft")) {
        project
            .aludel(command.split(" "))
            .fails(2, "ALU206: draft.json:1:2: This is not JSON: ", "Build again.");
      }
      assertThat(project.history().keySet()).noneMatch(file -> file.endsWith(".json"));
    }
  }

  @Test
  void whereAFileIsNoFolderCanBe() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project
          .aludel("init", "--history", "pom.xml/histories", "--package", "a.b")
          .fails(2, "ALU309: A file cannot be read or written: ");
      assertThat(project.read("pom.xml")).isEqualTo("<project/>\n");
    }
  }
}
