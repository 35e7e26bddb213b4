package io.aludel.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "users",
        "add users table",
        "a\"b",
        "`id`",
        "$HOME",
        "a\\b",
        "it's",
        "'",
        "a!b",
        "*",
        "a\nb"
      })
  void aShellReadsOneWord(String text) throws IOException {
    assertThat(read(ShellText.quote(text))).isEqualTo(text);
    assertThat(read(ShellText.phrase(text))).isEqualTo(text);
  }

  /** What a real shell passes on as the first of its arguments; all of them, were there several. */
  private static String read(String word) throws IOException {
    Process shell =
        new ProcessBuilder("sh", "-c", "printf '[%s]' " + word).redirectErrorStream(true).start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed).startsWith("[").endsWith("]");
    return printed.substring(1, printed.length() - 1);
  }

  @Test
  void phrasesStandInDoubleQuotesWhereTheyCan() {
    assertThat(ShellText.phrase("add users table")).isEqualTo("\"add users table\"");
    assertThat(ShellText.phrase("add $ table")).isEqualTo("'add $ table'");
    assertThat(ShellText.quote("users")).isEqualTo("users");
  }
}
