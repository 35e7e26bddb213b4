package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An H2 file whose user has a password: every way to give it, and never a trace of it. */
class PasswordTest {

  private static final String SECRET = "t0p-s3cret";

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    Databases.execute(project.h2(), "create user shop password '" + SECRET + "' admin");
  }

  private Cli.Result current(Cli cli, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"current", "--url", project.h2(), "--user", "shop"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return cli.run(arguments);
  }

  private static void assertEntered(Cli.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("is at base.").doesNotContain(SECRET);
  }

  @Test
  void comesFromTheEnvironment() {
    assertEntered(current(project.cli().with("ALUDEL_PASSWORD", SECRET)));
  }

  @Test
  void ofAUnitGoesBeforeThatOfAll() {
    assertEntered(
        current(
            project
                .cli()
                .with("ALUDEL_PASSWORD", "wrong")
                .with("ALUDEL_DEFAULT_PASSWORD", SECRET)));
  }

  @Test
  void comesFromAFile() throws Exception {
    Files.writeString(folder.resolve("password.txt"), SECRET + "\n");

    assertEntered(current(project.cli(), "--password-file", "password.txt"));
  }

  @Test
  void isAskedForAtTheTerminal() {
    assertEntered(current(project.cli().answering(SECRET)));
  }

  @Test
  void mayStandInTheUrlOfTheEnvironmentAndIsMaskedThere() {
    assertEntered(
        project
            .cli()
            .with("ALUDEL_URL", project.h2() + ";USER=shop;PASSWORD=" + SECRET)
            .run("current"));
  }

  @Test
  void thatIsWrongIsNotRepeated() {
    Cli.Result result = current(project.cli().with("ALUDEL_PASSWORD", "wr0ng-one"));

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.err()).startsWith("ALU332:").doesNotContain("wr0ng-one");
  }

  @Test
  void isNotShownInATraceEither() {
    Cli.Result result =
        project
            .cli()
            .with("ALUDEL_URL", "jdbc:postgresql://localhost:1/shop?password=" + SECRET)
            .run("current", "--stacktrace");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.err()).contains("\tat ").doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://u:" + SECRET + "@localhost:1/x",
        "jdbc:postgresql://localhost:" + SECRET + "/x"
      })
  void thatADriverRepeatsIsMasked(String url) {
    Cli.Result result = project.cli().with("ALUDEL_URL", url).run("current", "--stacktrace");

    assertThat(result.exitCode()).isNotZero();
    assertThat(result.err()).startsWith("ALU").doesNotContain(SECRET);
    assertThat(result.out()).doesNotContain(SECRET);
  }

  @Test
  void fileThatIsMissingIsNamed() {
    Cli.Result result = current(project.cli(), "--password-file", "nowhere.txt");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU307: --password-file nowhere.txt cannot be read");
  }
}
