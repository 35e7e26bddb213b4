package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.history.History;
import io.aludel.history.Recorder;
import io.aludel.history.Settings;
import io.aludel.revision.Revision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
  }

  private Revision recorded(String id) {
    return History.read(project.history()).revision(id).orElseThrow();
  }

  @Test
  void writesTheDraftAndSaysWhatComesNext() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));

    Cli.Result result =
        project.cli().run("record", "-m", "give users a role", "--why", "The shop has staff now.");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("Recorded src/main/migrations/0002_give_users_a_role.json\n")
        .contains("Revision 0002, after 0001: give users a role")
        .contains("  safe       users: add role varchar(20)\n")
        .contains("  review     users: add unique key (name)\n")
        .contains("ADD_UNIQUE: no two rows may share [name]; rows that share a value are refused")
        .contains("for a person")
        .contains("    git add src/main/migrations && git commit -m 'Migration 0002: give users")
        .contains("    mvn clean compile\n")
        .contains("    aludel upgrade 0002 --url jdbc:h2:./copy\n")
        .contains("    aludel downgrade 0001 --url jdbc:h2:./copy\n")
        .contains("    aludel unrecord\n");
    assertThat(project.files())
        .containsExactly(
            "0001_add_users_table.json",
            "0002_give_users_a_role.json",
            "aludel.properties",
            "aludel.sum");
    Revision revision = recorded("0002");
    assertThat(revision.why()).contains("The shop has staff now.");
    assertThat(revision.recorded()).contains(LocalDate.now(ZoneId.systemDefault()));
    assertThat(revision.changes()).isEqualTo(ShopSequence.revision(2).changes());
  }

  @Test
  void takesTheNameFromWhatChanges() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));

    assertThat(project.cli().run("record").out())
        .startsWith("Recorded src/main/migrations/0002_add_role_to_users");
  }

  @Test
  void refusesWhereThereIsNoDraft() {
    project.recorded(2).built(ShopSequence.Two.class);

    Cli.Result result = project.cli().run("record", "-m", "nothing");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.err())
        .startsWith("ALU302: There is nothing to record")
        .contains("at 0002")
        .contains("mvn clean compile");
  }

  @Test
  void refusesABuildThatIsOlderThanTheHistory() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));
    assertThat(project.cli().run("record").exitCode()).isZero();

    Cli.Result again = project.cli().run("record");

    assertThat(again.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).startsWith("ALU303:").contains("Build first:\n  mvn clean compile");
    assertThat(project.files()).hasSize(4);
  }

  @Test
  void refusesADraftWhoseClassesAreNotAllThere() {
    project.recorded(1).stoppedByGate(ShopSequence.revision(2));

    Cli.Result result = project.cli().run("record");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU304:").contains("there is no class never.Compiled");
  }

  @Test
  void refusesADraftThatAnEarlierBuildCompiledOtherwise() {
    project.recorded(2).builtWithDraft(ShopSequence.TwoAndDraft.class, ShopSequence.OPTIONAL);

    Cli.Result result = project.cli().run("record");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU304:").contains("an earlier build");
  }

  @Test
  void refusesToOverwriteAFile() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));
    project.write("src/main/migrations/.gitkeep", "");
    project.write("src/main/migrations/0002_x.json/keep", "a folder in the way");

    Cli.Result result = project.cli().run("record", "-m", "x");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("0002_x.json").contains("exists already");
    assertThat(History.read(project.history()).revisions()).hasSize(1);
  }

  @Test
  void amendsTheWordsOfTheLatestRevisionWithoutABuild() {
    project.recorded(2);

    Cli.Result result = project.cli().run("record", "--amend", "-m", "staff", "--why", "because");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Amended src/main/migrations/0002_staff.json\n");
    assertThat(recorded("0002").why()).contains("because");
    assertThat(recorded("0002").changes()).isEqualTo(ShopSequence.revision(2).changes());
  }

  @Test
  void amendsTheLatestRevisionByTheDraft() {
    Revision draft = ShopSequence.OPTIONAL;
    project.recorded(2).builtWithDraft(ShopSequence.TwoAndOptional.class, draft);

    Cli.Result result = project.cli().run("record", "--amend");

    assertThat(result.err()).isEmpty();
    assertThat(History.read(project.history()).graph().heads()).containsExactly("0002");
    assertThat(recorded("0002").changes())
        .hasSize(ShopSequence.revision(2).changes().size() + 1)
        .endsWith(draft.changes().get(0));
  }

  @Test
  void namesTheFolderUnitAndClassesInTheNextSteps() {
    Path history = folder.resolve("db/billing");
    new Recorder(history).init(Settings.of("a.b"));

    Cli.Result result =
        project.cli().run("record", "--history", "db", "--unit", "billing", "--classes", "out");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU301: --classes out does not exist.");
  }
}
