package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A developer's own database, which a file beside the settings names. */
class LocalDatabaseTest {

  private static final String FILE = "src/main/migrations/aludel-local.properties";
  private static final String SECRET = "t0p-s3cret";

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
    Databases.execute(project.h2(), "create user shop password '" + SECRET + "' admin");
  }

  private void local(String... lines) {
    project.write(FILE, String.join("\n", lines) + "\n");
  }

  @Test
  void isFoundByEveryCommandThatNeedsOne() {
    local("url = " + project.h2(), "user = shop", "password = " + SECRET);

    assertThat(project.cli().run("upgrade", "--yes").err()).isEmpty();
    assertThat(project.cli().run("current").out()).contains("is at 0002.");
    assertThat(project.cli().run("check").out()).contains("Target database is up to date.");
    assertThat(project.cli().run("history").exitCode()).isZero();
  }

  @Test
  void theEnvironmentGoesBeforeItAndAnOptionBeforeBoth() {
    local("url = jdbc:h2:./nowhere", "user = shop", "password = " + SECRET);

    Cli.Result result = project.cli().with("ALUDEL_URL", project.h2()).run("current");

    // Neither the user nor the password goes to another address than the file's.
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(project.h2()).contains("is at base.");
    Cli.Result option =
        project
            .cli()
            .with("ALUDEL_URL", "jdbc:h2:./elsewhere")
            .run("current", "--url", project.h2());
    assertThat(option.out()).contains(project.h2()).contains("is at base.");
  }

  @Test
  void itsUserAndPasswordGoWithAnAddressFromElsewhereWhereItNamesNone() {
    local("user = shop", "password = " + SECRET);

    assertThat(project.cli().run("current", "--url", project.h2()).out()).contains("is at base.");
    Cli.Result wrong =
        project.cli().with("ALUDEL_PASSWORD", "wr0ng").run("current", "--url", project.h2());
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(wrong.err()).startsWith("ALU332:").doesNotContain(SECRET).doesNotContain("wr0ng");
  }

  @Test
  void itsPasswordIsShownNowhere() {
    local("url = jdbc:postgresql://shop:" + SECRET + "@localhost:1/shop?password=" + SECRET);

    Cli.Result result = project.cli().run("current", "--stacktrace");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DATABASE);
    assertThat(result.out() + result.err()).doesNotContain(SECRET);
    local("url = " + project.h2() + ";USER=shop;PASSWORD=" + SECRET);
    assertThat(project.cli().run("current").out()).contains("PASSWORD=***").doesNotContain(SECRET);
  }

  @Test
  void unknownKeysAreErrorsWithTheNearest() {
    local("url = " + project.h2(), "pasword = " + SECRET);

    Cli.Result result = project.cli().run("current");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU201: " + FILE + ":2: This is no setting here.")
        .contains("Did you mean 'password'?")
        .doesNotContain(SECRET);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsPlace() throws IOException {
    local("url = a", "url = b");
    project.cli().run("current").fails(2, "ALU201: " + FILE + ":2: 'url' stands here twice.\n");
    local("password = D:\\users");
    project
        .cli()
        .run("current")
        .fails(
            2,
            "ALU201: "
                + FILE
                + ":1: A \\u in this line is not followed by four hex digits. Write a"
                + " backslash as \\\\.\n");
    Files.write(
        project.folder().resolve(FILE),
        "url = a\npassword = größer\n".getBytes(StandardCharsets.ISO_8859_1));
    project
        .cli()
        .run("current")
        .fails(2, "ALU201: " + FILE + ":2: This is not UTF-8. Save the file in that encoding.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", "upgrade head", "downgrade base", "stamp head"})
  void whoNamesNoDatabaseIsToldEveryPlace(String command) {
    project
        .cli()
        .run(command.split(" "))
        .fails(
            2,
            "ALU306: Which database? Name it with --url, in ALUDEL_URL, or as url in "
                + FILE
                + ":\n  aludel "
                + command
                + " --url jdbc:h2:./shop\n  aludel "
                + command
                + " --url jdbc:postgresql://localhost/shop --user shop\n");
  }
}
