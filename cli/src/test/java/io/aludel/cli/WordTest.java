package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word a plan needs, and what the word is good for. */
class WordTest {

  @TempDir Path folder;
  private TestProject project;
  private String url;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    url = project.h2();
  }

  private void approvedByPlan(Class<? extends ShopSequence> sequence) {
    project.write(
        "src/main/migrations/aludel.properties",
        "format = 1\npackage = com.example.shop.migrations\napproval = plan\n");
    project.built(sequence);
  }

  private Cli.Result run(String... arguments) {
    return project.cli().with("ALUDEL_URL", url).run(arguments);
  }

  private static String hash(Cli.Result result) {
    Matcher shown = Pattern.compile("\nPlan hash: ([0-9a-f]{16})\n").matcher(result.out());
    assertThat(shown.find()).as(result.out()).isTrue();
    return shown.group(1);
  }

  private void assertAt(String head) {
    assertThat(run("current").out()).startsWith("Unit default on " + url + " is at " + head + ".");
  }

  private static void assertRefused(Cli.Result result, int exitCode, String code) {
    assertThat(result.err()).startsWith(code + ": ").contains("othing was changed");
    assertThat(result.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void withoutATerminalThePlanIsShownWithTheCommandThatApprovesIt() {
    Cli.Result shown = run("upgrade", "0001");

    assertRefused(shown, ExitCode.BAD_INPUT, "ALU308");
    assertThat(shown.out()).contains("apply 0001");
    String approving = "aludel upgrade 0001 --approve " + hash(shown);
    assertThat(shown.err())
        .contains("\n  " + approving + "\n")
        .contains("\n  aludel upgrade 0001 --yes\n");
    assertThat(project.cli().run("upgrade", "--url", url, "--allow-loss", "users").err())
        .contains(
            "\n  aludel upgrade head --allow-loss users --url " + url + " --approve ",
            "\n  aludel upgrade head --allow-loss users --url " + url + " --yes\n");
    assertAt("base");

    Cli.Result done = run("upgrade", "0001", "--approve", hash(shown));

    assertThat(done.err()).isEmpty();
    assertThat(done.exitCode()).isZero();
    assertAt("0001");
  }

  @Test
  void whatIsLostIsMarkedAndApprovedWithThePlan() {
    run("upgrade", "--yes");

    Cli.Result shown = run("downgrade", "-1");

    assertThat(shown.out()).contains("    Loses data: users.role\n    Back up first.\n");
    assertRefused(shown, ExitCode.BAD_INPUT, "ALU308");
    assertThat(shown.err())
        .contains("\n  aludel downgrade -1 --approve " + hash(shown) + "\n")
        .doesNotContain("--yes");
    assertThat(run("downgrade", "-1", "--approve", hash(shown)).exitCode()).isZero();
    assertAt("0001");
  }

  @Test
  void whatCannotBeTakenBackIsMarked() {
    TestProject four =
        TestProject.in(folder.resolve("four")).recorded(4).built(ShopSequence.Four.class);

    Cli.Result shown = four.cli().run("upgrade", "--url", four.h2());

    assertThat(shown.out())
        .contains(
            "There is no way back: users: nobody knows how it was written\n    Back up first.");
  }

  @Test
  void aPlanThatHasBecomeAnotherIsNotCarriedOut() {
    String hash = hash(run("upgrade"));
    run("upgrade", "0001", "--yes");

    Cli.Result refused = run("upgrade", "--approve", hash);

    assertRefused(refused, ExitCode.FINDING, "ALU329");
    assertThat(refused.err()).contains("The plan is now another: its hash is " + hash(refused));
    assertAt("0001");
    assertThat(run("upgrade", "--approve", hash(refused)).exitCode()).isZero();
    assertThat(run("upgrade", "--approve", hash(refused)).out()).contains("nothing to do");
  }

  @Test
  void aHashThatIsNoneIsExplained() {
    Cli.Result result = run("upgrade", "--approve", "3f9c");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU307: --approve takes the hash of a plan");
  }

  @Test
  void whereTheSettingsSayPlanYesDoesNotCount() {
    approvedByPlan(ShopSequence.Two.class);

    Cli.Result refused = run("upgrade", "--yes");

    assertRefused(refused, ExitCode.FINDING, "ALU342");
    assertThat(refused.err()).contains("\n  aludel upgrade head --approve " + hash(refused));
    assertThat(run("upgrade").err()).doesNotContain("--yes");
    assertAt("base");
    assertThat(run("upgrade", "--yes", "--approve", hash(refused)).exitCode()).isZero();
    assertAt("0002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"downgrade base", "stamp base"})
  void everyPlanNeedsAWordThatIsMeantForIt(String command) {
    run("upgrade", "--yes");
    String shown = hash(run(command.split(" ")));

    run((command + " --approve 3f9c").split(" "))
        .fails(2, "ALU307: --approve takes the hash of a plan, 16 hex digits");
    assertRefused(
        run((command + " --approve 0123456789abcdef").split(" "))
            .fails(1, "The plan is now another: its hash is " + shown + ", and what was approved"),
        ExitCode.FINDING,
        "ALU329");
    approvedByPlan(ShopSequence.Two.class);
    assertRefused(
        run((command + " --yes").split(" "))
            .fails(1, "--yes does not count here", "\n  aludel " + command + " --approve " + shown),
        ExitCode.FINDING,
        "ALU342");
    assertAt("0002");
  }

  @Test
  void whereTheSettingsSayPlanAJarAloneSaysSoToo(@TempDir Path elsewhere) {
    approvedByPlan(ShopSequence.Two.class);

    Cli.Result refused =
        Cli.in(elsewhere)
            .run("upgrade", "--yes", "--url", url, "--classes", project.classes().toString());

    assertRefused(refused, ExitCode.FINDING, "ALU342");
  }

  @Test
  void whereTheSettingsSayPlanTheHashIsTypedAtTheTerminal() {
    approvedByPlan(ShopSequence.Two.class);
    String hash = hash(run("upgrade"));

    Cli.Result refused = project.cli().answering("y").run("upgrade", "--url", url);

    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDING);
    assertThat(refused.out()).endsWith("Nothing was changed.\n");
    Cli.Result done = project.cli().answering(" " + hash).run("upgrade", "--url", url);
    assertThat(done.err()).isEmpty();
    assertAt("0002");
    String down = hash(run("downgrade", "base"));
    assertThat(project.cli().answering(down).run("downgrade", "base", "--url", url).exitCode())
        .isZero();
    assertAt("base");
  }

  @Test
  void aReadOnlyEnvironmentShowsPlansAndCarriesNoneOut() {
    run("upgrade", "0001", "--yes");
    for (String[] command :
        new String[][] {
          {"upgrade", "head", "--yes"}, {"downgrade", "base", "--yes"}, {"stamp", "base", "--yes"}
        }) {
      Cli.Result refused =
          project.cli().with("ALUDEL_URL", url).with("ALUDEL_READONLY", "1").run(command);

      assertRefused(refused, ExitCode.FINDING, "ALU341");
      assertThat(refused.err())
          .contains("ALUDEL_READONLY is set in this environment")
          .contains("Only whoever set it may lift it")
          .contains("aludel " + command[0] + " " + command[1] + " --approve " + hash(refused));
    }
    assertAt("0001");
    assertThat(
            project
                .cli()
                .with("ALUDEL_READONLY", "0")
                .with("ALUDEL_URL", url)
                .run("upgrade", "--yes")
                .exitCode())
        .isZero();
  }

  @Test
  void lookingFromAReadOnlyEnvironmentCreatesNoDatabase() {
    Cli.Result result =
        project.cli().with("ALUDEL_READONLY", "1").run("upgrade", "--yes", "--url", url);

    result.fails(3, "ALU332: There is no connection to the database: ", "Check that the database");
    assertThat(folder.resolve("shop.mv.db")).doesNotExist();
  }
}
