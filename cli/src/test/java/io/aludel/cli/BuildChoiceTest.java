package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which builds the commands take that work with one. */
class BuildChoiceTest {

  private static final List<String> NEED_THE_MIGRATIONS =
      List.of("upgrade", "downgrade base", "stamp head", "rehearse", "sql");

  private static final List<String> NEED_THE_BUILD =
      Stream.concat(NEED_THE_MIGRATIONS.stream(), Stream.of("show draft")).toList();

  @TempDir Path folder;
  private TestProject project;
  private String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    url = project.h2();
  }

  private Cli.Result run(String... arguments) {
    return project.cli().with("ALUDEL_URL", url).run(arguments);
  }

  @Test
  void refusesABuildThatIsOlderThanTheHistory() {
    project.recorded(0);
    project.cli().run("record", "--amend", "-m", "another name");

    for (String command : NEED_THE_BUILD) {
      run(command.split(" "))
          .fails(
              2,
              "ALU303: The history or its settings have changed since the last build. Build first:",
              ":\n  mvn clean compile\n");
    }
  }

  @Test
  void needsTheHistoryThatLiesBesideTheBuildToBeWhole() {
    String file = "src/main/migrations/0002_add_role_to_users_and_more.json";
    project.write(file, "{\n  \"format\": 1,");

    for (String command : NEED_THE_BUILD) {
      run(command.split(" ")).fails(2, "ALU202: " + file + ":2:", ": This is not JSON: ");
    }
  }

  @Test
  void needsClasses() {
    project = TestProject.in(folder.resolve("other")).recorded(2);

    for (String command : NEED_THE_BUILD) {
      run(command.split(" "))
          .fails(
              2,
              "ALU301: No compiled classes were found in ",
              ". Compile, or say where they are:\n  mvn clean compile\n  aludel ... --classes");
    }
  }

  @Test
  void needsMigrationsThatCanBeLoaded() {
    project.write(
        "target/classes/META-INF/services/io.aludel.migration.MigrationSequence",
        ShopSequence.class.getName());

    for (String command : NEED_THE_MIGRATIONS) {
      run(command.split(" "))
          .fails(
              2,
              "ALU303: The migrations of the build cannot be loaded (",
              "). Build anew, from nothing:\n  mvn clean compile\n");
    }
  }

  @Test
  void needsNoHistoryForClassesThatAreNamed(@TempDir Path elsewhere) {
    Cli.Result result =
        Cli.in(elsewhere)
            .run("upgrade", "--yes", "--url", url, "--classes", project.classes().toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(run("current").out()).contains("is at 0002.");
  }

  @Test
  void refusesTheClassesOfAnEarlierBuild() {
    project.write(
        "target/classes/META-INF/services/io.aludel.migration.MigrationSequence",
        ShopSequence.TwoAndDraft.class.getName());

    for (String command : NEED_THE_MIGRATIONS) {
      run(command.split(" "))
          .fails(
              2,
              "ALU304: The last build failed, or did not finish: its classes are those of an earlier"
                  + " build. Build first, until nothing is wrong:",
              ":\n  mvn clean compile\n");
    }
  }
}
