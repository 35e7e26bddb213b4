package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @TempDir Path folder;

  @Test
  void helpNamesEveryCommand() {
    Cli.Result result = Cli.in(folder).run("--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains(
            "init",
            "record",
            "unrecord",
            "upgrade",
            "downgrade",
            "stamp",
            "current",
            "history",
            "heads",
            "show",
            "check",
            "sql")
        .contains("Exit codes:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "record",
        "unrecord",
        "upgrade",
        "downgrade",
        "stamp",
        "current",
        "history",
        "heads",
        "show",
        "check",
        "sql"
      })
  void everyCommandExplainsItself(String command) {
    Cli.Result result = Cli.in(folder).run(command, "--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("Usage: aludel " + command);
    assertThat(Cli.in(folder).run("help", command)).isEqualTo(result);
  }

  @Test
  void helpIsACommand() {
    assertThat(Cli.in(folder).run("help")).isEqualTo(Cli.in(folder).run("--help"));
    Cli.Result unknown = Cli.in(folder).run("help", "recrod");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(unknown.err()).startsWith("ALU307: Unknown subcommand 'recrod'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          upgrad                   | Did you mean: aludel upgrade
          upgrade --yess           | Unknown option: '--yess'
          upgrade --yess           | Possible solutions: --yes
          record --mesage x        | --message
          downgrade                | Missing required parameter: 'TARGET'
          upgrade a b              | Unmatched argument at index 2: 'b'
          upgrade -1 b             | Unmatched
          record --unit            | Missing required parameter for option '--unit'
          history --unit a --unit b | ALU307: option '--unit' (NAME) should be specified only once
          upgrade --yes --yes      | ALU307: option '--yes' should be specified only once
          upgrade --yes=maybe      | '--yes': 'maybe' is not a boolean
          rebase                   | ALU307: Missing required parameter: 'FILE'
          record --reason x        | ALU307: Missing required argument(s): --agree=RULE:OBJECT
          record --sql up.sql      | '--sql' at index 0 (FILE) requires at least 2 values
          record --sql up.sql -m x | for option '--sql' but found '-m'
          ''                       | ALU307: Which command? init, record
          """)
  void saysWhatIsWrongWithWhatWasTyped(String line, String message) {
    Cli.Result result = Cli.in(folder).run(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("ALU307: ")
        .contains(message)
        .contains("All about it: aludel")
        .contains("--help")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "upgrade --password geheim",
        "upgrade --password=geheim",
        "current -p geheim",
        "upgrade head jdbc:postgresql://localhost/shop?password=geheim",
        "upgrade --url jdbc:postgresql://localhost/shop?user=x&password=geheim",
        "upgrade --url jdbc:h2:./shop;PASSWORD=geheim",
        "upgrade --url postgresql://shop:geheim@localhost/shop",
        "current --url mysql://shop:geheim@localhost/shop"
      })
  void refusesPasswordsAsArgumentsAndDoesNotRepeatThem(String line) {
    Cli.Result result = Cli.in(folder).run(line.split(" "));

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.out() + result.err()).startsWith("ALU307: ").doesNotContain("geheim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          history   | There is no history in
          heads     | aludel init --package
          show 0001 | no build file from here upwards
          check     | aludel ... --history <folder>
          record    | There is no history in
          unrecord  | There is no history in
          upgrade --url jdbc:h2:mem:x  | No compiled classes were found
          current                      | --url jdbc:h2:./shop
          """)
  void saysWhatIsMissingOutsideAProject(String line, String message) {
    Cli.Result result = Cli.in(folder).run(line.split(" "));

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains(message);
  }
}
