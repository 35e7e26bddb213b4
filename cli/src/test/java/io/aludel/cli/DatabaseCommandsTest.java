package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    run("downgrade", "-1", "--yes", "--allow-loss", "users.rolle")
        .fails(
            1,
            "ALU320: The plan destroys data, and nobody has agreed to it:\n  users.role, by",
            "\n  'users.rolle' is none of it. Did you mean 'users.role'?\n",
            "add --allow-loss users.role");
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
    assertThat(run("upgrade", "0002")).isEqualTo(result);
  }

  @Test
  void saysThatAnUpgradeLeadsNoWayBack() {
    run("upgrade", "--yes");

    Cli.Result result = run("upgrade", "0001");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .endsWith(
            """
             from 0002 to 0002: there is nothing to do.
              Note: The database is past 0001 already, by 0002. An upgrade takes nothing back; what \
            leads there is: aludel downgrade 0001.
            """);
    assertThat(run("upgrade", "0001", "--format", "json").out())
        .contains("\"notes\": [\"The database is past 0001 already, by 0002.");
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
    run("upgrade", "-1")
        .fails(2, "ALU311: '-1' goes the other way. That would be: aludel downgrade -1.");
    run("upgrade", "base")
        .fails(2, "ALU311: 'base' goes the other way. That would be: aludel downgrade base.");
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

    result.fails(
        3,
        "ALU331: Revision 0001 (add users table): to apply it stopped at statement 1 of 1:",
        "\n    create table users (",
        "\nThe database said: ",
        "\nNo statement of it is done, and the journal knows. Mend what the database complains"
            + " about and run aludel upgrade again: it goes on with this statement. Or take back"
            + " what is done of it: aludel downgrade -1.");
  }

  @Test
  void migratesPostgresql() {
    String postgres = Databases.postgres();
    Cli cli = project.cli().with("ALUDEL_URL", postgres).with("ALUDEL_USER", "postgres");

    Databases.execute(postgres, "create view users as select 1 as id");
    cli.run("upgrade", "--yes")
        .fails(
            3,
            "ALU331: Revision 0001 (add users table): to apply it stopped at statement 1 of 1:\n",
            "The revision was rolled back: the database is as if it had not been begun. Mend what"
                + " the database complains about, and run the same command again.");
    Databases.execute(postgres, "drop view users");
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
