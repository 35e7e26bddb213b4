package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Subject;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.history.History;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not become a revision: the history stays as it is, and the message says why. */
class RecordRefusalsTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
  }

  private void assertRefused(String line, String... parts) {
    List<String> files = project.files();
    String hash = History.read(project.history()).hash();
    Cli.Result result = project.cli().run(line.split(" "));
    assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains(parts);
    assertThat(project.files()).isEqualTo(files);
    assertThat(History.read(project.history()).hash()).isEqualTo(hash);
  }

  @Test
  void anAmendmentNeedsSomethingNew() {
    project.recorded(2).built(ShopSequence.Two.class);

    assertRefused(
        "record --amend",
        "ALU205: src/main/migrations: There is nothing to amend: no draft, no new description and no"
            + " new reason. Type:\n  aludel record --amend -m \"...\" --why \"...\"\n");
  }

  @Test
  void anAmendmentNeedsARevision() {
    project.write("up.sql", "delete from users;");
    project.write("down.sql", "delete from users;");

    for (String line : List.of("record --amend -m x", "record --amend --sql up.sql down.sql")) {
      assertRefused(
          line,
          "ALU205: src/main/migrations: The history has no revision yet. Build, then: aludel record");
    }
  }

  @Test
  void anAmendmentByTheDraftNeedsABuildThatIsUpToDate() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));
    assertThat(project.cli().run("record", "--amend", "-m", "users").exitCode()).isZero();

    assertRefused(
        "record --amend",
        "ALU303: The history or its settings have changed since the last build. Build first:",
        "  mvn clean compile\n");
  }

  @Test
  void anAmendmentWritesOverNothing() {
    project.recorded(2).write("src/main/migrations/0002_staff.json/keep", "a folder in the way");

    assertRefused(
        "record --amend -m staff",
        "ALU205: src/main/migrations/0002_staff.json: The file exists already. Move it away, or"
            + " choose another description.");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    project.recorded(1).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));
    project.write("src/main/migrations/.0002_x.json.tmp/keep", "a folder in the way");
    project.write("src/main/migrations/.aludel.sum.tmp/keep", "a folder in the way");

    assertRefused(
        "record -m x",
        "ALU205: src/main/migrations/0002_x.json: The file cannot be written: .0002_x.json.tmp is a"
            + " folder. Move it away.");
    assertRefused(
        "record -m y",
        "ALU205: src/main/migrations/aludel.sum: The file cannot be written: .aludel.sum.tmp is a"
            + " folder. Move it away.");
  }

  @Test
  void aDraftThatIsRecordedAlreadyIsOutOfDate() {
    project.recorded(2).builtWithDraft(ShopSequence.OneAndDraft.class, ShopSequence.revision(2));

    assertRefused(
        "record",
        "ALU205: src/main/migrations: The build is out of date: its draft is revision 0002 after"
            + " 0001, and the history ends at 0002. Build again, then record.");
  }

  @Test
  void aDraftThatDoesNotFitIsNoDraftOfThisHistory() {
    Subject role = Subject.of(ObjectName.of("users"), Name.of("role"));
    Revision second = ShopSequence.revision(2);
    Revision again =
        new Revision(
            "0003",
            List.of("0002"),
            "give users a role",
            Optional.empty(),
            Optional.empty(),
            second.changes(),
            List.of());
    project
        .recorded(2)
        .stoppedByGate(
            again,
            new Unanswered(
                new Hazard(Rule.ADD_REQUIRED, Level.DANGEROUS, role, "no value"), List.of()));

    assertRefused(
        "record --agree ADD_REQUIRED:users.role --reason x",
        "ALU205: src/main/migrations: The draft does not fit the history: table users already has a"
            + " column role. Build again, then record.");
  }

  @Test
  void nothingIsPurgedWhereNothingIsHeld() {
    project.recorded(2);

    assertRefused(
        "record --purge 0001 --why x",
        "ALU307: --purge 0001: nothing is held of what revision 0001 put aside. Nothing is held at"
            + " all.");
  }
}
