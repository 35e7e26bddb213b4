package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnrecordCommandTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
  }

  @Test
  void unrecordDeletesTheLatestFile() {
    project.recorded(2);

    Cli.Result result = project.cli().run("unrecord");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("Deleted src/main/migrations/0002_")
        .contains("aludel downgrade 0002-1 --url")
        .contains("mvn clean compile");
    assertThat(project.files())
        .containsExactly("0001_add_users_table.json", "aludel.properties", "aludel.sum");
  }

  @Test
  void unrecordRefusesWhatOthersFollow() {
    project.recorded(2);

    Cli.Result result = project.cli().run("unrecord", "0001");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU205: src/main/migrations: Revision 0001 cannot be taken back")
        .contains("0002 builds on it");
    assertThat(project.files()).hasSize(4);
  }

  @Test
  void unrecordRefusesAnEmptyHistory() {
    Cli.Result result = project.cli().run("unrecord");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .contains("The history has no revision yet. Build, then: aludel record");
  }

  @Test
  void unrecordOffersTheNearestRevision() {
    Cli.Result result = project.recorded(2).cli().run("unrecord", "00002");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU205: src/main/migrations: There is no revision '00002'. Did you mean '000")
        .contains("To see them all: aludel history");
    assertThat(project.files()).hasSize(4);
  }

  @Test
  void unrecordChangesNothingWhereTheSumsCannotBeWritten() {
    project.recorded(2).write("src/main/migrations/.aludel.sum.tmp/keep", "a folder in the way");

    Cli.Result result = project.cli().run("unrecord");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "ALU205: src/main/migrations/aludel.sum: The file cannot be written: .aludel.sum.tmp is"
                + " a folder. Move it away.\n");
    assertThat(project.cli().run("history").out()).startsWith("* 0002");
  }
}
