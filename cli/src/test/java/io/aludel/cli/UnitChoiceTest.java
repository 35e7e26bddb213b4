package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.Recorder;
import io.aludel.history.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which unit is meant where none is named. */
class UnitChoiceTest {

  @TempDir Path folder;

  private TestProject several() {
    TestProject project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    new Recorder(project.history().resolve("billing")).init(Settings.of("com.example.billing"));
    return project;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history",
        "heads",
        "branches",
        "merge",
        "rebase 0001",
        "show 0001",
        "check",
        "record",
        "unrecord",
        "sql",
        "current",
        "upgrade",
        "downgrade base",
        "rehearse",
        "stamp head"
      })
  void ofSeveralOneHasToBeNamed(String command) {
    Cli.Result result = several().cli().run(command.split(" "));

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .isEqualTo(
            """
            ALU307: Which unit? There are 2 in src/main/migrations. Name the one that is meant:
              aludel ... --unit billing
              aludel ... --unit default
            """);
  }

  @Test
  void whatIsToBeTypedNextNamesTheUnitToo() {
    TestProject project = several();

    Cli.Result result = project.cli().run("upgrade", "--unit", "default", "--url", project.h2());

    assertThat(result.err()).contains("\n  aludel upgrade head --unit default --url ");
  }

  @Test
  void theOnlyOneIsMeantWhateverItIsCalled() throws IOException {
    TestProject project = several();
    try (Stream<Path> files = Files.list(project.history())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    Cli.Result result = project.cli().run("heads");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(project.cli().run("current").err()).contains("aludel current --unit billing --url");
  }

  @Test
  void oneThatIsNotThereIsAnErrorWithTheNearest() {
    Cli.Result result = several().cli().run("history", "--unit", "biling");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU300: There is no unit 'biling' in src/main/migrations.")
        .contains("Did you mean 'billing'?");
    TestProject project = TestProject.in(folder.resolve("other"));
    project.recorded(2).built(ShopSequence.Two.class);
    assertThat(project.cli().run("upgrade", "--unit", "defalt", "--url", project.h2()).err())
        .startsWith("ALU301: ")
        .contains("but of: default. Did you mean 'default'?");
  }

  @Test
  void aJarOfSeveralIsAskedAboutToo(@TempDir Path elsewhere) throws IOException {
    Path jar = elsewhere.resolve("shop.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String unit : List.of("shop", "billing")) {
        out.putNextEntry(new JarEntry("META-INF/aludel/" + unit + "/manifest.json"));
      }
    }

    Cli.Result result = Cli.in(elsewhere).run("upgrade", "--classes", "shop.jar");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU307: Which unit? There are 2 in the classes.")
        .contains("  aludel ... --unit billing\n  aludel ... --unit shop\n");
  }
}
