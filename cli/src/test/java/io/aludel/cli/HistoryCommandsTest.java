package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Subject;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandsTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
  }

  @Test
  void historyListsTheLatestFirst() {
    Cli.Result result = project.recorded(2).cli().run("history");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            * 0002  2026-11-02  add role to users and more  (head)
            * 0001  2026-11-01  add users table
            """);
  }

  @Test
  void historyShowsARange() {
    project.recorded(2);
    assertThat(project.cli().run("history", ":0001").out())
        .isEqualTo("* 0001  2026-11-01  add users table\n");
    assertThat(project.cli().run("history", "head-1:").out().lines()).hasSize(2);
    assertThat(project.cli().run("history", "head").out()).startsWith("* 0002").hasLineCount(1);
    Cli.Result unknown = project.cli().run("history", "0001:0009");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith(
            "ALU311: Can't locate revision identified by '0009'. Did you mean 0001 or 0002?");
  }

  @Test
  void historyTellsDetails() {
    assertThat(project.recorded(2).cli().run("history", "-v").out())
        .contains("|     after     0001\n")
        .contains("|     file      src/main/migrations/0002_add_role_to_users_and_more.json\n")
        .contains("|     checksum  sha256:");
  }

  @Test
  void everythingIsThereForScripts() {
    project.recorded(2);
    assertThat(project.cli().run("history", "--format", "json").out())
        .startsWith("[{\"id\": \"0001\", \"parents\": [], \"description\": \"add users table\"")
        .contains("\"parents\": [\"0001\"]", "\"head\": true")
        .hasLineCount(1);
    assertThat(project.cli().run("heads", "--format", "json").out())
        .startsWith("[{\"id\": \"0002\"");
    assertThat(project.cli().run("branches", "--format", "json").out()).isEqualTo("[]\n");
    Cli.Result unknown = project.cli().run("heads", "--format", "yaml");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("ALU307: Invalid value for option '--format'")
        .contains("'yaml' is none: write text or json");
  }

  @Test
  void branchesOfALineAreNone() {
    assertThat(project.recorded(2).cli().run("branches").out())
        .isEqualTo("The history does not branch.\n");
  }

  @Test
  void emptyHistoriesSaySo() {
    assertThat(project.cli().run("history").out())
        .isEqualTo(
            "No revision is recorded yet in src/main/migrations. Compile, then: aludel record\n");
    assertThat(project.cli().run("heads").out()).startsWith("base");
    assertThat(project.cli().run("show").out()).startsWith("base");
    Cli.Result merge = project.cli().run("merge");
    assertThat(merge.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(merge.err())
        .startsWith("ALU205: ")
        .contains("There is nothing to merge: the history has no revision yet.");
    Cli.Result rebase = project.cli().run("rebase", "0001");
    assertThat(rebase.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(rebase.err())
        .startsWith("ALU307: '0001' is no file of the history, and no id of one.")
        .contains("no revision is recorded yet");
  }

  @Test
  void headsNamesTheHead() {
    assertThat(project.recorded(2).cli().run("heads").out())
        .isEqualTo("0002  2026-11-02  add role to users and more  (head)\n");
  }

  @Test
  void showTellsChangesDangersSqlAndWhatWasAgreedTo() {
    Subject role = Subject.of(ObjectName.of("users"), Name.of("role"));
    project
        .recorded(2)
        .stoppedByGate(
            ShopSequence.revision(3),
            new Unanswered(new Hazard(Rule.DROP_COLUMN, Level.DANGEROUS, role, "goes"), List.of()));
    project.cli().run("record", "--agree", "DROP_COLUMN:users.role", "--reason", "unused now");

    Cli.Result result = project.cli().run("show", "0003");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Revision 0003: remove role from users\n")
        .contains("  after     0002\n")
        .contains("  file      src/main/migrations/0003_remove_role_from_users.json\n")
        .contains("  checksum  sha256:")
        .contains("  dangerous  users: remove role, held as zz_0003_role\n")
        .contains("agreed: unused now")
        .contains("SQL of the upgrade (h2):\n")
        .contains("rename")
        .contains("SQL of the downgrade (h2):\n");
  }

  @Test
  void showSaysWhereTheWayBackEnds() {
    assertThat(project.recorded(4).cli().run("show").out())
        .contains("There is no way back:\n  users: nobody knows how it was written\n");
  }

  @Test
  void showSuggestsWhatWasMeant() {
    Cli.Result result = project.recorded(2).cli().run("show", "0020");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU311:").contains("Did you mean 0002");
  }

  @Test
  void aDamagedHistoryIsNamedWithItsPlace() {
    project.recorded(2);
    project.write(
        "src/main/migrations/0002_add_role_to_users_and_more.json", "{\n  \"format\": 1,");

    for (String command :
        List.of(
            "history",
            "heads",
            "branches",
            "merge",
            "rebase 0001",
            "show",
            "check",
            "record",
            "unrecord")) {
      Cli.Result result = project.cli().run(command.split(" "));

      assertThat(result.exitCode()).as(command).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(result.err())
          .startsWith("ALU202: src/main/migrations/0002_add_role_to_users_and_more.json:2:")
          .contains("This is not JSON: ");
    }
  }

  @Test
  void aBadSettingIsNamedWithItsPlace() {
    project.write("src/main/migrations/aludel.properties", "format = 1\npackage = a\nnameing = x");

    Cli.Result result = project.cli().run("history");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU201: src/main/migrations/aludel.properties:3: 'nameing' is no setting.")
        .contains("Did you mean 'naming'?");
  }

  @Test
  void theUnitsThatThereAreAreNamed() {
    project.write("src/main/migrations/billing/aludel.properties", "format = 1\npackage = a.b\n");

    Cli.Result result = project.cli().run("history", "--unit", "biling");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("--unit billing").contains("--unit default");
    assertThat(project.cli().run("history", "--unit", "billing").exitCode()).isZero();
  }

  @Test
  void whatIsAppliedIsToldOnlyOfADatabase() {
    project.recorded(2);
    assertRefused(
        "history --indicate-current --url jdbc:h2:./typo",
        ExitCode.BAD_INPUT,
        "ALU301: No compiled classes were found");
    project.built(ShopSequence.Two.class);
    assertRefused(
        "history --indicate-current",
        ExitCode.BAD_INPUT,
        "ALU306: Which database?",
        "aludel history --indicate-current --url ");
    assertRefused(
        "history --indicate-current --url jdbc:h2:./typo",
        ExitCode.DATABASE,
        "ALU332: There is no connection to the database: ");
    assertThat(folder.resolve("typo.mv.db")).doesNotExist();
  }

  private void assertRefused(String line, int exitCode, String... parts) {
    Cli.Result result = project.cli().run(line.split(" "));
    assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
    assertThat(result.err()).contains(parts);
  }

  @Test
  void checkPassesWhereEntitiesAndHistoryAgree() {
    project.recorded(2).built(ShopSequence.Two.class);

    Cli.Result result = project.cli().run("check");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo("Entities and history say the same, at 0002.\n");
  }

  @Test
  void checkTellsWhatTheDraftWouldDo() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));

    Cli.Result result = project.cli().run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Entities and history differ. After 0001, the entities would: add role")
        .contains("users: add role varchar(20)")
        .endsWith("Record it:\n  aludel record\n");
  }

  @Test
  void checkTellsWhatTheGateAsks() {
    Subject role = Subject.of(ObjectName.of("users"), Name.of("role"));
    project
        .recorded(2)
        .stoppedByGate(
            ShopSequence.revision(3),
            new Unanswered(new Hazard(Rule.DROP_COLUMN, Level.DANGEROUS, role, "goes"), List.of()));

    Cli.Result result = project.cli().run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out()).contains("aludel record --agree DROP_COLUMN:users.role");
  }

  @Test
  void checkFindsAnOldBuild() {
    project.recorded(1).built(ShopSequence.Two.class).recorded(0);
    project.cli().run("record", "--amend", "-m", "other words");

    Cli.Result result = project.cli().run("check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out()).contains("Build first:\n  mvn clean compile");
  }
}
