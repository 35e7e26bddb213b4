package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCommandsTest {

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

  private void assertAt(String head) {
    assertThat(run("current").out()).startsWith("Unit default on " + url + " is at " + head + ".");
  }

  @Test
  void upgradesToTheHeadAndDownToTheBase() {
    Cli.Result up = run("upgrade", "--yes");

    assertThat(up.err()).isEmpty();
    assertThat(up.exitCode()).isZero();
    assertThat(up.out())
        .startsWith("Upgrade of unit default on " + url + ", from base to 0002:\n")
        .contains("  apply 0001 add users table\n")
        .contains("create table users")
        .containsPattern("\nPlan hash: [0-9a-f]{16}\n")
        .contains("  apply 0002 add role to users and more ...\n")
        .endsWith("Done: default is at 0002.\n");
    Databases.execute(url, "insert into users (id, name, role) values (1, 'Ada', 'boss')");
    assertAt("0002");

    Cli.Result down =
        run("downgrade", "base", "--yes", "--allow-loss", "users.role", "--allow-loss", "users");

    assertThat(down.err()).isEmpty();
    assertThat(down.exitCode()).isZero();
    assertThat(down.out()).contains("take back 0002").contains("Loses data: users.role");
    assertAt("base");
  }

  @Test
  void lookingCreatesNoDatabaseFile() {
    Path file = folder.resolve("typo.db");

    Cli.Result result = project.cli().run("current", "--url", "jdbc:sqlite:" + file);

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.err()).contains("Unable to open the database file");
    assertThat(file).doesNotExist();
  }

  @Test
  void asksAtTheTerminalAndTakesNoForNo() {
    Cli.Result refused = project.cli().answering("n").run("upgrade", "--url", url);

    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(refused.out()).endsWith("Nothing was changed.\n");
    assertAt("base");

    Cli.Result agreed = project.cli().answering("y").run("upgrade", "--url", url);

    assertThat(agreed.exitCode()).isZero();
    assertAt("0002");
  }

  @Test
  void namesWhatWouldBeLostAndDoesNotAskBeforeThat() {
    run("upgrade", "--yes");

    Cli.Result result = project.cli().answering("y").run("downgrade", "-1", "--url", url);

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.err()).startsWith("ALU320:").contains("--allow-loss users.role");
    assertAt("0002");
    assertThat(run("downgrade", "-1", "--yes", "--allow-loss", "users.role").exitCode()).isZero();
    assertAt("0001");
  }

  @Test
  void saysWhatRowsWouldRefuse() {
    run("upgrade", "0001", "--yes");
    Databases.execute(url, "insert into users (id, name) values (1, 'Ada'), (2, 'Ada')");

    Cli.Result result = run("upgrade", "--yes");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.err()).startsWith("ALU326:").contains("find them:");
    assertAt("0001");
  }

  @Test
  void appliesADraftOnlyWhenTold() {
    project.builtWithDraft(ShopSequence.TwoAndDraft.class, ShopSequence.revision(3));

    Cli.Result refused = run("upgrade", "--yes");

    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(refused.err()).startsWith("ALU321:").contains("--with-draft");
    assertAt("base");
    Cli.Result applied = run("upgrade", "--yes", "--with-draft");
    assertThat(applied.err()).isEmpty();
    assertThat(applied.exitCode()).isZero();
    assertAt("0003");
  }

  @Test
  void saysThatThereIsNothingToDo() {
    run("upgrade", "--yes");

    Cli.Result result = run("upgrade");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).endsWith("from 0002 to 0002: there is nothing to do.\n");
  }

  @Test
  void refusesABuildThatIsOlderThanTheHistory() {
    project.recorded(0);
    project.cli().run("record", "--amend", "-m", "another name");

    Cli.Result result = run("upgrade", "--yes");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU303:").contains("mvn clean compile");
  }

  @Test
  void needsNoHistoryForClassesThatAreNamed(@TempDir Path elsewhere) {
    Cli.Result result =
        Cli.in(elsewhere)
            .run("upgrade", "--yes", "--url", url, "--classes", project.classes().toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertAt("0002");
  }

  @Test
  void refusesTheClassesOfAnEarlierBuild() {
    project.write(
        "target/classes/META-INF/services/io.aludel.migration.MigrationSequence",
        ShopSequence.TwoAndDraft.class.getName());

    for (String command : List.of("upgrade", "sql")) {
      Cli.Result result = run(command);
      assertThat(result.err()).as(command).startsWith("ALU304:").contains("mvn clean compile");
      assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }
  }

  @Test
  void looksAtNoDatabaseThatDoesNotExist() {
    Cli.Result result = run("current");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.err()).startsWith("ALU332:");
    assertThat(folder.resolve("shop.mv.db")).doesNotExist();
  }

  @Test
  void explainsWrongTargets() {
    assertThat(run("upgrade", "0009", "--yes"))
        .isEqualTo(new Cli.Result(2, "", run("upgrade", "0009").err()));
    assertThat(run("upgrade", "0009").err()).startsWith("ALU311:").contains("Did you mean");
    assertThat(run("upgrade", "-1").err()).startsWith("ALU311:").contains("downgrade -1");
    assertThat(run("downgrade", "0002").err())
        .startsWith("ALU311:")
        .contains("is not below the current revision");
  }

  @Test
  void saysWhenTheDatabaseCannotBeReached() {
    Cli.Result result =
        project
            .cli()
            .with("ALUDEL_PASSWORD", "geheim")
            .run("current", "--url", "jdbc:postgresql://localhost:1/shop", "--user", "shop");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.err()).startsWith("ALU332:").doesNotContain("geheim").doesNotContain("\tat ");
  }

  @Test
  void saysWhenTheDatabaseRefusesAStatement() {
    Databases.execute(url, "create view users as select 1 as id");

    Cli.Result result = run("upgrade", "--yes");

    assertThat(result.exitCode()).isIn(ExitCode.FINDING, ExitCode.DATABASE);
    assertThat(result.err()).contains("ALU3").contains("0001");
    assertThat(result.err()).doesNotContain("\tat ");
  }

  @Test
  void migratesPostgresql() {
    String postgres = Databases.postgres();
    Cli cli = project.cli().with("ALUDEL_URL", postgres).with("ALUDEL_USER", "postgres");

    assertThat(cli.run("upgrade", "--yes").err()).isEmpty();
    assertThat(cli.run("current").out()).contains("is at 0002.");
    assertThat(Databases.value(postgres, "select count(*) from users")).isEqualTo("0");
    assertThat(cli.run("downgrade", "0001", "--yes", "--allow-loss", "users.role").exitCode())
        .isZero();
    assertThat(cli.run("check").out())
        .contains("It lacks 0002.")
        .contains("Note: This user may write aludel_revision or aludel_revision_step: ");
  }

  @Test
  void currentTellsEditedUnknownAndPending() {
    project.recorded(0);
    run("upgrade", "--yes");
    Databases.execute(url, "update aludel_revision set checksum = 'sha256:0' where id = '0001'");
    Databases.execute(url, "update aludel_revision set id = '0007' where id = '0002'");

    Cli.Result result = run("current");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("(edited after it was applied)")
        .contains("(unknown to this build)")
        .contains("Not applied: 0002");
    Cli.Result check = run("check");
    assertThat(check.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(check.out()).contains("(edited after it was applied).").contains("It lacks 0002.");
  }
}
