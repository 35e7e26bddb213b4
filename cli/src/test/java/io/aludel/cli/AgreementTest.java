package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Subject;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.history.History;
import io.aludel.revision.Agreement;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate asks, answered while recording. */
class AgreementTest {

  private static final Subject ROLE = Subject.of(ObjectName.of("users"), Name.of("role"));

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
  }

  private static Unanswered question(Rule rule, String detail, String... candidates) {
    return new Unanswered(
        new Hazard(rule, Level.DANGEROUS, ROLE, detail),
        List.of(candidates).stream().map(Name::of).toList());
  }

  @Test
  void listsWhatTheGateAsksWithEveryWayOut() {
    project
        .recorded(2)
        .stoppedByGate(
            ShopSequence.revision(3),
            question(Rule.DROP_COLUMN, "the column goes", "position"),
            question(Rule.TYPE_INCOMPATIBLE, "varchar(20) becomes date"));

    Cli.Result result = project.cli().run("record");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(result.out()).contains("dangerous  users: remove role, held as zz_0003_role");
    assertThat(result.err())
        .startsWith("ALU008: Nobody has agreed to what is dangerous in the draft, so it is not")
        .contains("DROP_COLUMN users.role: the column goes")
        .contains("(perhaps position): @MigrationChange(renamedFrom = \"role\")")
        .contains("@MigrationChange(drops = @Drop(column = \"role\", reason = \"...\"))")
        .contains("aludel record --agree DROP_COLUMN:users.role --reason \"...\"")
        .contains("@MigrationChange(transform = @Transform(...))")
        .doesNotContain("--agree TYPE_INCOMPATIBLE");
    Cli.Result shown = project.cli().run("show", "draft");
    assertThat(shown).isEqualTo(new Cli.Result(ExitCode.FINDING, "", result.err()));
    assertThat(project.files()).hasSize(4);
  }

  @Test
  void recordsWhatWasAgreedTo() {
    project
        .recorded(2)
        .stoppedByGate(ShopSequence.revision(3), question(Rule.DROP_COLUMN, "the column goes"));

    Cli.Result result =
        project
            .cli()
            .run("record", "--agree", "drop_column:users.role", "--reason", "nobody reads it");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("agreed: nobody reads it");
    assertThat(History.read(project.history()).revision("0003").orElseThrow().agreements())
        .containsExactly(new Agreement(Rule.DROP_COLUMN, ROLE, "nobody reads it"));
  }

  @Test
  void refusesAnAgreementThatNothingAsksFor() {
    project
        .recorded(2)
        .stoppedByGate(ShopSequence.revision(3), question(Rule.DROP_COLUMN, "the column goes"));

    Cli.Result result =
        project.cli().run("record", "--agree", "DROP_COLUMN:users.rolle", "--reason", "typo");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("Did you mean 'DROP_COLUMN:users.role'?");
  }

  @Test
  void agreesToNothingWithoutAReason() {
    assertThat(project.cli().run("record", "--agree", "DROP_COLUMN:users.role"))
        .satisfies(result -> assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT))
        .satisfies(
            result ->
                assertThat(result.err())
                    .startsWith("ALU307: Missing required argument(s): --reason=TEXT"));
    project
        .recorded(2)
        .stoppedByGate(ShopSequence.revision(3), question(Rule.DROP_COLUMN, "the column goes"));

    Cli.Result blank =
        project.cli().run("record", "--agree", "DROP_COLUMN:users.role", "--reason", " ");

    assertThat(blank.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(blank.err())
        .startsWith("ALU307: --reason is empty. Say in a few words why it is right");
    assertThat(project.files()).hasSize(4);
  }

  @Test
  void cannotAgreeToValuesThatNothingConverts() {
    project
        .recorded(2)
        .stoppedByGate(
            ShopSequence.revision(3), question(Rule.TYPE_INCOMPATIBLE, "text becomes date"));

    Cli.Result result =
        project.cli().run("record", "--agree", "TYPE_INCOMPATIBLE:users.role", "--reason", "so");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("@Transform");
  }
}
