package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, which knows nothing of the project's classes. */
class ProcessTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
  }

  private Cli.Result run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return CliProcess.run(folder, environment, arguments);
  }

  @Test
  void migratesByTheClassesOfTheProjectAlone() throws Exception {
    Map<String, String> url = Map.of("ALUDEL_URL", project.h2());

    Cli.Result up = run(url, "upgrade", "--yes");

    assertThat(up.err()).isEmpty();
    assertThat(up.exitCode()).isZero();
    assertThat(up.out()).endsWith("Done: default is at 0002.\n");
    Cli.Result down = run(url, "downgrade", "-1", "--yes");
    assertThat(down.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(down.err()).startsWith("ALU320:");
    assertThat(run(url, "check").exitCode()).isZero();
  }

  @Test
  void writesUtf8WhereverItGoes() throws Exception {
    project.cli().run("record", "--amend", "-m", "größer");

    assertThat(run(Map.of(), "heads").out()).startsWith("0002  ").endsWith("  größer  (head)\n");
  }

  @Test
  void exitsWithTheCodeOfWhatWentWrong() throws Exception {
    Map<String, String> nowhere =
        Map.of(
            "ALUDEL_URL", "jdbc:postgresql://localhost:1/shop",
            "ALUDEL_USER", "shop",
            "ALUDEL_PASSWORD", "geheim");

    Cli.Result unreachable = run(nowhere, "current");

    assertThat(unreachable.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(unreachable.err()).startsWith("ALU332:").doesNotContain("geheim");
    assertThat(run(Map.of(), "histroy").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
  }
}
