package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an H2 file is opened as where nobody is named. */
class UserTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
  }

  @Test
  void whomH2HasByDefaultNeedsNotBeNamed() {
    Databases.execute(project.h2(), "sa", "create table made_by_sa (id int)");

    Cli.Result result = project.cli().run("current", "--url", project.h2());

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("is at base.");
  }

  @Test
  void anotherIsAskedFor() {
    Databases.execute(project.h2(), "shop", "create table made_by_shop (id int)");

    Cli.Result result = project.cli().run("current", "--url", project.h2());

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.err())
        .startsWith("ALU332: There is no connection to the database: it does not know the user sa")
        .contains("Say who is meant with --user or in ALUDEL_USER.");
    assertThat(project.cli().run("current", "--url", project.h2(), "--user", "shop").err())
        .isEmpty();
    assertThat(project.cli().run("current", "--url", project.h2() + ";USER=shop").err()).isEmpty();
  }
}
