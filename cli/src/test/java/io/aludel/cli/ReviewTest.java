package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.JsonReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer is shown. */
class ReviewTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
  }

  @Test
  void showTellsWhatHappensToRowsAndWhatIsLeftToDo() {
    Cli.Result result = project.recorded(2).cli().run("show", "0002");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("\nWhat happens to rows:\n  users: fill role with 'it's; a user'\n")
        .endsWith(
            """

            Checklist:
              done  both directions are written; the way back destroys users.role
              open  rehearsed: not yet, or not as it is now: aludel rehearse
              done  the upgrade destroys nothing
              open  for a person: review it, try it on a copy of the database, apply it
            """);
  }

  @Test
  void aRevisionWithoutAWayBackIsAnOpenPoint() {
    assertThat(project.recorded(4).cli().run("show").out())
        .contains("\nThere is no way back:\n  users: nobody knows how it was written\n")
        .contains(
            """
              users: run shout: update users set name = upper(name)
                no way back: nobody knows how it was written
            """)
        .contains(
            "  open  there is no way back, be sure of it: users: nobody knows how it was written\n");
  }

  @Test
  void recordSaysTheSameAndWhoMayDoWhat() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));

    Cli.Result result = project.cli().run("record");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Recorded src/main/migrations/0002_add_role_to_users_and_more.json\n")
        .contains("\nChanges:\n  safe")
        .contains("\nWhat happens to rows:\n")
        .contains("\nSQL of the upgrade (h2):\n")
        .contains("\nSQL of the downgrade (h2):\n")
        .contains("\nChecklist:\n")
        .endsWith(
            """

            Next (no database was touched). An assistant may change entities, compile, record, show, \
            check, and rehearse on embedded databases:
              build, so that it can be applied:
                mvn clean compile
              see that everything comes back:
                aludel rehearse
              take it back, as long as no database has it:
                aludel unrecord
            For a person to decide and to do:
              review the file, and commit it:
                git add src/main/migrations && git commit -m 'Migration 0002: add role to users and \
            more'
              try it on a copy of the database:
                aludel upgrade 0002 --url jdbc:h2:./copy
                aludel downgrade 0001 --url jdbc:h2:./copy
              apply it:
                aludel upgrade 0002 --url jdbc:h2:./shop
            """);
  }

  @Test
  void theDraftIsShownAsAnyRevision() {
    assertThat(project.recorded(2).built(ShopSequence.Two.class).cli().run("show", "draft"))
        .isEqualTo(
            new Cli.Result(
                ExitCode.BAD_INPUT,
                "",
                "ALU311: There is no draft: the entities of the last build say what the history says. If"
                    + " you have changed one since, build first:\n  mvn clean compile\n"));

    project.builtWithDraft(ShopSequence.TwoAndForgetful.class, ShopSequence.FORGETFUL);
    Cli.Result result = project.cli().run("show", "draft");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("Draft 0003: shout\n  after     0002\n")
        .contains("SQL of the downgrade (h2):\n");
  }

  @Test
  void whatIsRehearsedAsADraftIsRehearsedWhenItIsRecorded() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));
    project.cli().run("rehearse", "--draft");

    assertThat(project.cli().run("record").out()).contains("  done  rehearsed on h2\n");
  }

  @Test
  void json() {
    Cli.Result result = project.recorded(2).cli().run("show", "0002", "--format", "json");

    List<Json> revisions = Fields.array(JsonReader.read(result.out()));
    assertThat(revisions).hasSize(1);
    assertThat(result.out())
        .startsWith(
            "[{\"id\": \"0002\", \"description\": \"add role to users and more\", \"draft\": false,"
                + " \"after\": [\"0001\"], \"recorded\": \"2026-11-02\", \"file\":"
                + " \"src/main/migrations/0002_add_role_to_users_and_more.json\", \"checksum\":"
                + " \"sha256:")
        .contains(
            "{\"level\": \"safe\", \"text\": \"users: add role varchar(20)\", \"hazards\": []}")
        .contains(
            "\"rows\": [{\"text\": \"users: fill role with 'it's; a user'\", \"reasons\": []}]")
        .contains("\"dialect\": \"h2\", \"runsCode\": false, \"upgradeSql\": [\"alter table users")
        .contains(
            "\"noWayBack\": [], \"losses\": [], \"rehearsed\": [], \"checklist\": [{\"done\":");
  }
}
