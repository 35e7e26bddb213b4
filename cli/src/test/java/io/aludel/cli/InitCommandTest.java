package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.History;
import io.aludel.history.Settings;
import io.aludel.history.Settings.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir Path project;

  @BeforeEach
  void build() throws IOException {
    write("pom.xml", "<project/>");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Settings settings(String folder) {
    return History.read(project.resolve(folder)).settings();
  }

  @Test
  void writesSettingsThatAHistoryCanBeReadWith() {
    Cli.Result result = Cli.in(project).run("init", "--package", "com.example.shop.migrations");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("Wrote src/main/migrations/aludel.properties")
        .contains("compile: mvn clean compile")
        .contains("aludel record");
    assertThat(settings("src/main/migrations"))
        .isEqualTo(Settings.of("com.example.shop.migrations"));
  }

  @Test
  void findsThePackageOfTheEntities() throws IOException {
    write("src/main/java/a/b/c/One.java", "package a.b.c;\n@Entity\npublic class One {}\n");
    write(
        "src/main/java/a/b/d/Two.java",
        "package a.b.d;\n@jakarta.persistence.Entity class Two {}\n");
    write("src/main/java/a/Other.java", "package a;\n@EntityListeners class Other {}\n");

    assertThat(Cli.in(project).run("init").exitCode()).isZero();

    assertThat(settings("src/main/migrations").packageName()).isEqualTo("a.b.migrations");
  }

  @Test
  void keepsOnesOwnDatabaseOutOfVersionControl() throws IOException {
    write("src/main/migrations/.gitignore", "*.bak\n");

    Cli.Result result = Cli.in(project).run("init", "--package", "a.migrations");

    assertThat(result.out()).contains("Beside it, aludel-local.properties.sample shows");
    assertThat(project.resolve("src/main/migrations/aludel-local.properties.sample"))
        .content()
        .contains("url = jdbc:", "ALUDEL_URL");
    assertThat(project.resolve("src/main/migrations/.gitignore"))
        .hasContent("*.bak\naludel-local.properties\n");
    Cli.in(project).run("init", "--unit", "billing", "--package", "b.migrations");
    assertThat(project.resolve("src/main/migrations/billing/.gitignore"))
        .hasContent("aludel-local.properties\n");
  }

  @Test
  void findsSpringBootAndTheDriverInTheBuild() throws IOException {
    write(
        "pom.xml",
        "<project><parent><groupId>org.springframework.boot</groupId></parent>"
            + "<dependency><groupId>org.postgresql</groupId></dependency></project>");

    Cli.Result result = Cli.in(project).run("init", "--package", "a.migrations");

    assertThat(result.out()).contains("naming = spring (the build uses Spring Boot)");
    assertThat(settings("src/main/migrations").naming()).isEqualTo(Naming.SPRING);
    assertThat(settings("src/main/migrations").dialects()).isEqualTo(List.of("postgresql"));
  }

  @Test
  void findsEveryDriverThatTheBuildHas() throws IOException {
    write(
        "pom.xml",
        "<project><dependency><groupId>org.xerial</groupId></dependency>"
            + "<dependency><groupId>com.h2database</groupId></dependency></project>");

    Cli.in(project).run("init", "--package", "a.migrations");

    assertThat(settings("src/main/migrations").dialects()).isEqualTo(List.of("h2", "sqlite"));
  }

  @Test
  void findsTheModuleFromAFolderInsideIt() throws IOException {
    Path inside = Files.createDirectories(project.resolve("src/main/java/a"));

    Cli.Result result = Cli.in(inside).run("init", "--package", "a.migrations");

    assertThat(result.exitCode()).isZero();
    assertThat(project.resolve("src/main/migrations/aludel.properties")).exists();
    assertThat(result.out()).contains("cd " + project.toString().replace('\\', '/') + " && mvn");
  }

  @Test
  void begsToDifferOverAnExistingFile() throws IOException {
    write("src/main/migrations/aludel.properties", "mine");

    Cli.Result result = Cli.in(project).run("init", "--package", "a.migrations");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU305: src/main/migrations/aludel.properties is there");
    assertThat(project.resolve("src/main/migrations/aludel.properties")).hasContent("mine");
  }

  @Test
  void goesOnWhereItHasFailedOnce() throws IOException {
    write("src/main/migrations/.gitignore/keep", "a folder in the way");

    Cli.Result result = Cli.in(project).run("init", "--package", "a.migrations");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "ALU309: src/main/migrations/.gitignore cannot be read or written: .gitignore is a"
                + " folder. Move it away.\n");
    assertThat(project.resolve("src/main/migrations/aludel.properties")).doesNotExist();
    Files.move(
        project.resolve("src/main/migrations/.gitignore"), project.resolve("out-of-the-way"));
    assertThat(Cli.in(project).run("init", "--package", "a.migrations").exitCode()).isZero();
    assertThat(project.resolve("src/main/migrations/.gitignore"))
        .hasContent("aludel-local.properties\n");
  }

  @Test
  void leavesRulesInAnyEncodingAsTheyAre() throws IOException {
    byte[] rules = "/gr\u00f6\u00dfe\r\n*.bak".getBytes(StandardCharsets.ISO_8859_1);
    Path ignore = project.resolve("src/main/migrations/.gitignore");
    Files.createDirectories(ignore.getParent());
    Files.write(ignore, rules);

    assertThat(Cli.in(project).run("init", "--package", "a.migrations").exitCode()).isZero();

    assertThat(Files.readString(ignore, StandardCharsets.ISO_8859_1))
        .isEqualTo("/gr\u00f6\u00dfe\r\n*.bak\naludel-local.properties\n");
  }

  @Test
  void beginsTheHistoryOfAnotherUnit() {
    Cli.Result result =
        Cli.in(project)
            .run("init", "--unit", "billing", "--history", "db", "--package", "a.migrations");

    assertThat(result.exitCode()).isZero();
    assertThat(settings("db/billing").packageName()).isEqualTo("a.migrations");
    assertThat(result.out())
        .contains("@MigrationUnit(\"billing\")")
        .doesNotContain("@MigrationChange")
        .contains("aludel record --history db --unit billing");
  }

  @Test
  void refusesWhatIsNoPackage() {
    Cli.Result result = Cli.in(project).run("init", "--package", "com.example.1shop");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("'com.example.1shop' is not the name of a package");
    assertThat(project.resolve("src")).doesNotExist();
  }

  @Test
  void asksForThePackageWhereThereAreNoEntities() {
    Cli.Result result = Cli.in(project).run("init");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("aludel init --package com.example.shop.migrations");
  }
}
