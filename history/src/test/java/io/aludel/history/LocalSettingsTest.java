package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalSettingsTest {

  @Test
  void everyKeyMayBeLeftOut() {
    assertThat(LocalSettings.parse("# nothing\n\nuser = \n")).isEqualTo(LocalSettings.NONE);
    assertThat(LocalSettings.parse("url = jdbc:h2:./shop\nuser = shop\npassword = a b\n"))
        .isEqualTo(
            new LocalSettings(
                Optional.of("jdbc:h2:./shop"), Optional.of("shop"), Optional.of("a b")));
  }

  @Test
  void theSampleIsValid() {
    assertThat(LocalSettings.parse(LocalSettings.sample()).user()).contains("shop");
  }

  @Test
  void unknownKeysAreErrorsWithTheNearestAndNoValue() {
    assertThatThrownBy(() -> LocalSettings.parse("url = a\npassword = \\u00g"))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("aludel-local.properties:2")
        .hasMessageContaining("A \\u in this line is not followed by four hex digits.");
    assertThatThrownBy(() -> LocalSettings.parse("url = a\npasword = geheim\nurl = b\n"))
        .isInstanceOfSatisfying(
            HistoryException.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.where() + " " + problem.message())
                    .containsExactly(
                        "aludel-local.properties:2 This is no setting here. Did you mean"
                            + " 'password'? Possible are: url, user, password.",
                        "aludel-local.properties:3 'url' stands here twice."));
  }
}
