package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.json.Fields;
import io.aludel.history.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
  }

  private Path kept() {
    return folder.resolve("target/aludel/default/rehearsed.json");
  }

  @Test
  void rehearsesEveryRevisionAndNamesWhatItDidNot() {
    Cli.Result result = project.cli().run("rehearse");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            Rehearsal of unit default on h2, with generated rows:
              0001 add users table: up, down and up again with 0 rows.
              0002 add role to users and more: up, down and up again with 3 rows.
            Everything came back that nobody agreed to lose.
            Not rehearsed: postgresql (name an empty database with --url jdbc:postgresql://...).
            """);
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void keepsWhatCameThroughByChecksumAndShowSaysIt() throws IOException {
    assertThat(project.cli().run("show", "0002").out()).contains("open  rehearsed: not yet");

    project.cli().run("rehearse");
    String first = Files.readString(kept());
    project.cli().run("rehearse");

    assertThat(Files.readString(kept())).isEqualTo(first);
    assertThat(Fields.of(JsonReader.read(first), "rehearsed").array("rehearsed")).hasSize(2);
    assertThat(project.cli().run("show", "0002").out()).contains("done  rehearsed on h2");
  }

  @Test
  void neverTouchesWhatTheEnvironmentNames() {
    String url = project.h2();
    project.cli().with("ALUDEL_URL", url).run("upgrade", "--yes");

    Cli.Result result = project.cli().with("ALUDEL_URL", url).run("rehearse");

    assertThat(result.exitCode()).isZero();
    assertThat(project.cli().with("ALUDEL_URL", url).run("current").out()).contains(" is at 0002.");
  }

  @Test
  void refusesADatabaseThatHoldsTables() {
    String url = project.h2();
    Databases.execute(url, "create table mine (id integer)");

    Cli.Result result = project.cli().run("rehearse", "--url", url);

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "ALU345: A rehearsal fills and drops tables, so it needs a database of its own, and"
                + " PUBLIC holds 1 table: MINE. Nothing was changed. Name an empty database; never"
                + " one that somebody needs.\n");
    assertThat(kept()).doesNotExist();
  }

  @Test
  void saysThatADatabaseCannotBeReached() {
    Cli.Result result =
        project
            .cli()
            .run("rehearse", "--url", "jdbc:postgresql://localhost:1/empty", "--user", "me");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    result.fails(
        3,
        "ALU332: No connection to the throwaway database can be had: ",
        ". Check that it runs, and its address, user and password.");
  }

  @Test
  void rehearsesOnAServerToo() {
    String url = Databases.postgres();

    Cli.Result result = project.cli().run("rehearse", "--url", url, "--user", "postgres");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("Rehearsal of unit default on postgresql, with generated rows:\n")
        .contains("\nRehearsal of unit default on h2, with generated rows:\n")
        .endsWith("Everything came back that nobody agreed to lose.\n");
    assertThat(project.cli().run("show", "0002").out())
        .contains("done  rehearsed on h2, postgresql");
  }

  @Test
  void theDraftAloneIsRehearsedOrThereIsNone() {
    assertThat(project.cli().run("rehearse", "--draft").out())
        .isEqualTo(
            "There is no draft to be rehearsed: the entities of the last build say what the history"
                + " says.\n");

    project.builtWithDraft(ShopSequence.TwoAndDraft.class, ShopSequence.revision(3));
    Cli.Result result = project.cli().run("rehearse", "--draft");

    assertThat(result.out())
        .contains("  0003 remove role from users (draft): up, down and up again with 3 rows.\n")
        .doesNotContain("0002");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void whatDoesNotComeBackIsAFinding() {
    project.builtWithDraft(ShopSequence.TwoAndForgetful.class, ShopSequence.FORGETFUL);

    Cli.Result result = project.cli().run("rehearse");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out())
        .contains("  0003 shout (draft): NOT FINE, with 3 rows.\n")
        .contains("      ! Way back: users.name: of 3 values, 3 are not what it was: 'name-1' has")
        .contains("\n1 finding.\n");
    assertThat(project.cli().run("show", "draft").out()).contains("open  rehearsed: not yet");
  }

  @Test
  void aWayUpThatIsRefusedIsAFindingAndEndsIt() {
    project.builtWithDraft(ShopTroubles.NotUp.class, ShopSequence.revision(3));

    Cli.Result result = project.cli().run("rehearse");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out())
        .contains(" NOT FINE, with ")
        .contains("      ! The way up is refused. Revision 0002 (add role to users and more): to")
        .contains("\n  Not reached: 0003.\n")
        .contains("\n1 finding.\n");
  }

  @Test
  void aWayBackThatIsRefusedIsAFinding() {
    project.builtWithDraft(ShopTroubles.NotBack.class, ShopTroubles.STUCK);

    Cli.Result result = project.cli().run("rehearse");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out())
        .contains("      ! The way back is refused. Revision 0003 (get stuck): to take back it")
        .contains("\n1 finding.\n");
  }

  @Test
  void whatStaysBehindIsAFinding() {
    project.builtWithDraft(ShopTroubles.Litters.class, ShopTroubles.LITTER);

    Cli.Result result = project.cli().run("rehearse");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out())
        .contains("      ! After the way back, the database is not what it was:\n      + ")
        .contains("      ! The second way up is refused. Revision 0003 (litter): to apply it")
        .contains("\n2 findings.\n");
  }

  @Test
  void whatItKeptIsDamagedAndDeletable() {
    project.write("target/aludel/default/rehearsed.json", "{");

    for (String[] command : new String[][] {{"rehearse"}, {"show", "0002"}}) {
      project
          .cli()
          .run(command)
          .fails(2, "ALU206: ", "rehearsed.json: ", " Delete it, and rehearse again.\n");
    }
  }

  @Test
  void aDatabaseThatTheHistoryDoesNotServeIsNoPlaceForIt() {
    project
        .cli()
        .run("rehearse", "--url", "jdbc:sqlite:" + folder.resolve("empty.db"))
        .fails(
            2,
            "ALU310: The history of unit default serves h2, postgresql, so there is nothing to"
                + " rehearse on sqlite. Name a database of these, or add sqlite to `dialects` in"
                + " aludel.properties and build the project anew.");
  }

  @Test
  void whoMayNotCreateIsTold() {
    String url = project.h2();
    Databases.execute(url, "create user reader password ''");
    String[] command = {"rehearse", "--url", url, "--user", "reader"};

    project
        .cli()
        .run(command)
        .fails(3, "ALU333: Reading and writing aludel_rehearsal failed: ", "the user may read and");
    project.built(ShopTroubles.NeedsTable.class);
    project
        .cli()
        .run(command)
        .fails(
            3,
            "ALU333: Reading and writing the throwaway database failed: ",
            ". Name an empty database whose user may create and drop tables and schemas there.");
    project.built(ShopTroubles.NeedsSchema.class);
    project
        .cli()
        .run(command)
        .fails(
            3,
            "ALU333: Creating the schema ops failed: ",
            ". Name an empty database whose user may create and drop tables and schemas there.");
  }

  @Test
  void json() {
    Cli.Result result = project.cli().run("rehearse", "--format", "json");

    assertThat(result.out())
        .startsWith(
            "{\"unit\": \"default\", \"passed\": true, \"databases\": [{\"dialect\": \"h2\","
                + " \"passed\": true, \"revisions\": [{\"id\": \"0001\", \"description\": \"add"
                + " users table\", \"checksum\": \"sha256:")
        .contains(
            "\"rows\": 3, \"refusedRows\": 0, \"losses\": [], \"notes\": [], \"findings\": []")
        .endsWith("\"notReached\": []}], \"notRehearsed\": [\"postgresql\"]}\n");
  }

  @Test
  void aUnitOnServersAloneNeedsOne() throws IOException {
    Path settings = project.history().resolve("aludel.properties");
    Files.writeString(
        settings,
        Files.readString(settings).replaceAll("(?m)^#?dialects.*$", "")
            + "\ndialects = postgresql\n");
    project.built(ShopSequence.OnPostgres.class);

    Cli.Result result = project.cli().run("rehearse");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "ALU306: Unit default serves postgresql, which run on servers: name an empty database,"
                + " which is left empty:\n"
                + "  aludel rehearse --url jdbc:postgresql://localhost/empty --user shop\n");
  }
}
