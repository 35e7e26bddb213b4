package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Settings and compiler options that cannot be meant. */
class BadSettingsTest {

  private static final String SETTINGS = "src/main/migrations/aludel.properties";
  private static final String GOOD = "format = 1\npackage = shop.migrations\ndialects = h2\n";

  private static TestProject healthy;

  @BeforeAll
  static void build() {
    healthy = BadInput.healthyProject();
  }

  @AfterAll
  static void remove() {
    healthy.close();
  }

  /** Settings, and what the compiler and the command line say of them. */
  private static DynamicTest settings(String name, String text, String... parts) {
    return dynamicTest(
        name,
        () -> {
          try (TestProject project = healthy.copy()) {
            project.write(SETTINGS, text);
            CommandResult result =
                project.aludel("history").fails(2, Code.SETTINGS_INVALID.code(), SETTINGS);
            assertThat(result.text()).contains(parts);
            project.compile().failsWith(Code.SETTINGS_INVALID, parts);
            assertThat(project.read(SETTINGS)).isEqualTo(text);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> settings() {
    return Stream.of(
        settings("an unknown key", GOOD + "dialets = h2\n", ":4", "dialets", "dialects"),
        settings("no package", "format = 1\n", "package"),
        settings("no format", "package = shop.migrations\n", "format"),
        settings("a newer format", GOOD.replace("= 1", "= 2"), ":1", "format"),
        settings("a package that is none", GOOD.replace("shop.mig", "shop..mig"), ":2", "shop..m"),
        settings("a dialect nearly right", GOOD.replace("h2", "postgres"), ":3", "postgresql"),
        settings("a dialect that nobody knows", GOOD.replace("h2", "oracle"), ":3", "oracle"),
        settings("a dialect of another name", GOOD.replace("h2", "mysql"), ":3", "mysql"),
        settings("another Hibernate", GOOD + "hibernate = 5.6\n", ":4", "5.6", "7.4"),
        settings(
            "a setting of Hibernate's that is not read",
            GOOD + "hibernate.type.preferred_uuid_jdbc_type = CHAR\n",
            ":4",
            "hibernate.type.preferred_uuid_jdbc_type"),
        settings("a width that is no number", GOOD + "ids.width = four\n", ":4", "four"),
        settings("a value nearly right", GOOD + "naming = sprng\n", ":4", "sprng", "spring"),
        settings(
            "no dialects",
            GOOD.replace("h2", ""),
            ":3: 'dialects' names no database. Possible are: h2, mariadb, postgresql, sqlite."),
        settings(
            "an escape that is none",
            GOOD + "naming = \\u12\n",
            ":4: A \\u in this line is not followed by four hex digits."),
        settings("a key that is there twice", GOOD + "format = 1\n", ":4", "format"));
  }

  @Test
  void anotherEncoding() {
    try (TestProject project = healthy.copy()) {
      project.write(SETTINGS, GOOD + "# \u00e4\n", StandardCharsets.ISO_8859_1);
      String message = "aludel.properties:4: This is not UTF-8. Save the file in that encoding.";
      project.aludel("history").fails(2, "ALU201: src/main/migrations/" + message);
      project.compile().failsWith(Code.SETTINGS_INVALID, message);
    }
  }

  @Test
  void aDatabaseThatCannotCarryOutTheHistory() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      String name = "n".repeat(70);
      project.write(SETTINGS, project.read(SETTINGS).replace("h2, postgresql", "sqlite"));
      project.source(
          "User",
          EntitySource.entity("User", "users", "@Column(name = \"" + name + "\") String name;")
              .text());
      project.record();
      project.write(SETTINGS, project.read(SETTINGS).replace("sqlite", "postgresql, sqlite"));
      project
          .aludel("show", "0001")
          .fails(
              2,
              "ALU204: postgresql cannot carry out what the history does to users."
                  + name
                  + ": the name "
                  + name
                  + " is longer than the 63 bytes that the database allows",
              "Take postgresql out of `dialects` in aludel.properties, or name another before it.");
      project.write(SETTINGS, project.read(SETTINGS).replace("postgresql, sqlite", "sqlite, h2"));
      project.aludel("show", "0001").isDone();
    }
  }

  @Test
  void membersWithoutSettings() {
    try (TestProject project = healthy.copy()) {
      project.delete("src/main/migrations");
      project.compile().failsWith(Code.NO_SETTINGS, "aludel init --package shop.migrations\n");
    }
  }

  private static DynamicTest option(String option, Code code, String... parts) {
    return dynamicTest(
        option,
        () -> {
          try (TestProject project = healthy.copy()) {
            project.compile("-Aaludel." + option).failsWith(code, parts);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> compilerOptions() {
    return Stream.of(
        option(
            "history=nowhere",
            Code.NO_SETTINGS,
            "-Aaludel.history=nowhere",
            "aludel init --package shop.migrations --history nowhere\n"),
        option("unrecorded=eror", Code.UNKNOWN_OPTION, "aludel.unrecorded", "'error'"),
        option("entities=every", Code.UNKNOWN_OPTION, "aludel.entities", "annotated", "all"));
  }

  @Test
  void draftWhereNoneMayBe() {
    try (TestProject project = healthy.copy()) {
      project.source(
          "User",
          EntitySource.entity(
                  "User",
                  "users",
                  "@Column(length = 30) String nick;",
                  "@Column(length = 100) String email;",
                  "Integer age;")
              .text());
      project.compile("-Aaludel.unrecorded=error").failsWith(Code.DRAFT, "aludel record");
      project.compile("-Aaludel.unrecorded=off").passes();
    }
  }
}
