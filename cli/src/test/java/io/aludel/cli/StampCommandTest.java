package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampCommandTest {

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
  void takesADatabaseThatHasTheTablesForWhatItIs() {
    Databases.execute(
        url,
        "create table users (id bigint not null, name varchar(100) not null,"
            + " constraint pk_users primary key (id))");

    Cli.Result stamped = run("stamp", "0001", "--yes");

    assertThat(stamped.err()).isEmpty();
    assertThat(stamped.exitCode()).isZero();
    assertThat(stamped.out())
        .startsWith("Stamp of unit default on " + url + ", from base to 0001:\n  stamp 0001 add")
        .endsWith("Done: default is at 0001.\n");
    assertAt("0001");
    assertThat(run("upgrade", "--yes").exitCode()).isZero();
    Cli.Result down =
        run("downgrade", "base", "--yes", "--allow-loss", "users.role", "--allow-loss", "users");
    assertThat(down.err()).isEmpty();
    assertAt("base");
  }

  @Test
  void refusesOtherTablesWithEachDifferenceUnlessTheyAreAccepted() {
    Databases.execute(url, "create table users (id bigint not null primary key, nick varchar(5))");

    Cli.Result refused = run("stamp", "0001", "--yes");

    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(refused.out()).contains("  Differs: Table users: there is no column name.\n");
    assertThat(refused.err())
        .startsWith("ALU343: The tables of the database are not those of revision 0001:\n")
        .contains("\n  Table users: there is no column name.\n")
        .contains("\n  Table users: column NICK is not described.\n")
        .contains("\n  Table users: primary key pk_users on [id] is called CONSTRAINT_")
        .contains("--accept-differences");
    assertAt("base");
    assertThat(run("stamp", "0001", "--yes", "--accept-differences").exitCode()).isZero();
    assertAt("0001");
  }

  @Test
  void forgetsAllAtTheBase() {
    run("upgrade", "--yes");

    Cli.Result asked = run("stamp", "base");

    assertThat(asked.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(asked.out()).contains("forget 0002").contains("forget 0001");
    assertThat(asked.err()).contains("aludel stamp base --approve ");
    assertThat(run("stamp", "base", "--yes").exitCode()).isZero();
    assertAt("base");
    assertThat(Databases.value(url, "select count(*) from users")).isEqualTo("0");
    assertThat(run("stamp", "head", "--yes").exitCode()).isZero();
    assertThat(run("stamp", "head").out()).contains("there is nothing to do");
  }

  @Test
  void stampsADraftOnlyWhenTold() {
    project.builtWithDraft(ShopSequence.TwoAndDraft.class, ShopSequence.revision(3));
    run("upgrade", "--yes", "--with-draft");
    run("stamp", "base", "--yes");

    run("stamp", "head", "--yes")
        .fails(
            1,
            "ALU321: The plan applies 0003 (remove role from users), which is a draft",
            "Nothing was changed. Record it first: aludel record. Or add --with-draft");
    assertThat(run("stamp", "head", "--yes", "--with-draft").exitCode()).isZero();
    assertAt("0003");
  }

  @Test
  void explainsWrongTargets() {
    Databases.execute(url, "create table notes (id int)");
    run("stamp", "0009", "--yes")
        .fails(2, "ALU311: Can't locate revision identified by '0009'. Did you mean 0001 or 0002?");
    run("stamp").fails(2, "Missing required parameter: 'TARGET'", "aludel stamp --help");
  }
}
