package io.aludel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalWordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Record it: aludel record|Record it: mvn aludel:record",
        "aludel record -m \"fill roles\"|mvn aludel:record -Dmessage=\"fill roles\"",
        "aludel record --agree DROP_TABLE:users --reason \"...\""
            + "|mvn aludel:record -Dagree=DROP_TABLE:users -Dreason=\"...\"",
        "aludel record --unit=audit --amend|mvn aludel:record -Dunit=audit -Damend",
        "or run aludel downgrade -1. Then|or run mvn aludel:downgrade -Dtarget=-1. Then",
        "aludel upgrade 0002 --url <url> --yes|mvn aludel:upgrade -Dtarget=0002 -Durl=<url> -Dyes",
        "then aludel upgrade head.|then mvn aludel:upgrade -Dtarget=head.",
        "aludel sql prints it|mvn aludel:sql prints it",
        "All about it: aludel show --help|All about it: mvn aludel:help -Ddetail -Dgoal=show",
        "an aludel of glass|an aludel of glass",
        "aludel init and aludel check|mvn aludel:init and mvn aludel:check",
      })
  void tellsCommandsInGoals(String said, String worded) {
    assertThat(GoalWording.of(said)).isEqualTo(worded);
  }
}
