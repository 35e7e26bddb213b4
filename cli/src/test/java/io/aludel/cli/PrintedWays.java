package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Types what is printed of a database that has what a build does not know so. */
abstract class PrintedWays {

  @TempDir Path folder;
  TestProject project;
  String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    url = project.h2();
  }

  Cli.Result run(String line) {
    return project.cli().run((line + " --url " + url).split(" "));
  }

  void done(String line) {
    Cli.Result result = project.cli().run(line.split(" "));
    assertThat(result.err()).as(line).isEmpty();
    assertThat(result.exitCode()).as(line + "\n" + result.out()).isZero();
  }

  void upgraded(String options) {
    done("upgrade --yes --url " + url + options);
  }

  /** Types the commands that were printed, each as it stands there; a shell takes quotes away. */
  void type(String printed, String more) {
    for (String command : commands(printed)) {
      done(command.replaceFirst("aludel ", "").replace("'", "") + more + " --yes");
    }
  }

  private static List<String> commands(String printed) {
    List<String> commands = new ArrayList<>();
    for (String line : printed.split("\n")) {
      if (line.startsWith("  aludel ")) {
        commands.add(line.strip());
      }
    }
    return commands;
  }

  /** What a check says of the database. */
  String checked() {
    Cli.Result result = run("check");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    return result.out().substring(result.out().indexOf("Target database"));
  }

  void typeAndPass(String printed, String more) {
    type(printed, more);
    assertThat(run("check").out()).endsWith("Target database is up to date.\n");
  }

  void makeAnother(String id) {
    Databases.execute(
        url,
        "update aludel_revision set checksum = 'sha256:0', description = 'x' where id = '"
            + id
            + "'");
  }
}
