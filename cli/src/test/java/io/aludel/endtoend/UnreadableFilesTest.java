package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are damaged, or cannot be read or written: which one, why, and what to do. */
class UnreadableFilesTest {

  private static final String REHEARSED = "target/aludel/default/rehearsed.json";

  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.on(TestDatabase.Kind.H2);
  }

  @AfterEach
  void end() {
    project.close();
  }

  private void record() {
    project.source("User", entity("User", "users", "String name;").text());
    project.record();
  }

  @Test
  void whatABuildLeftIsDamaged() {
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

  @Test
  void whereAFileIsNoFolderCanBe() {
    project
        .aludel("init", "--history", "pom.xml/histories", "--package", "a.b")
        .fails(
            2,
            "ALU309: pom.xml/histories cannot be read or written: pom.xml is a file, and would have"
                + " to be a folder. Move it away, or name another.");
    project
        .aludel("init", "--history", "pom.xml", "--package", "a.b")
        .fails(
            2,
            "ALU309: pom.xml cannot be read or written: pom.xml is there already. Move it away, or"
                + " name another.");
    assertThat(project.read("pom.xml")).isEqualTo("<project/>\n");
  }

  @Test
  void whereAFolderIsNoFileCanBe() {
    record();
    project.write(REHEARSED + "/keep", "a folder in the way");
    project
        .aludel("rehearse")
        .fails(
            2,
            "ALU309: "
                + REHEARSED
                + " cannot be read or written: rehearsed.json is a folder. Move it away.");
  }

  @Test
  void whatIsInAnotherEncodingIsNamed() {
    record();
    project.write(REHEARSED, "gr\u00f6\u00dfer", ISO_8859_1);
    project
        .aludel("show")
        .fails(
            2,
            "ALU309: "
                + REHEARSED
                + " cannot be read or written: rehearsed.json is not UTF-8. Save it in that"
                + " encoding.");
  }

  @Test
  void whatNobodyMayReadIsNamed() {
    record();
    Path history = project.root().resolve("src/main/migrations");
    Path revision = project.root().resolve(project.revisionFile("0001"));
    String right = "whoever runs this has no right to ";
    assertWithout(
        revision,
        "ALU202: src/main/migrations/0001_add_users_table.json: The file cannot be read: "
            + right
            + "0001_add_users_table.json. Change its rights, or those of its folder.",
        "history");
    assertWithout(
        history,
        "ALU309: src/main/migrations cannot be read or written: " + right + "migrations.",
        "history");
    assertWithout(
        history,
        "ALU202: src/main/migrations: The history's folder cannot be read: "
            + right
            + "migrations.",
        "history",
        "--unit",
        "default");
  }

  /** Runs a command while nobody but the mightiest may read a file, which may still be entered. */
  private void assertWithout(Path file, String message, String... command) {
    assertThat(file.toFile().setReadable(false)).isTrue();
    try {
      assumeFalse(Files.isReadable(file), "whoever runs this test may read everything");
      project.aludel(command).fails(2, message);
    } finally {
      assertThat(file.toFile().setReadable(true)).isTrue();
    }
  }
}
