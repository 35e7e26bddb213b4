package io.aludel.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The person at the terminal, if there is one. */
interface Terminal {

  /** For a run without anybody to ask. */
  Terminal NOBODY =
      new Terminal() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public Optional<String> ask(String question) {
          return Optional.empty();
        }

        @Override
        public Optional<char[]> askSecretly(String question) {
          return Optional.empty();
        }
      };

  /** What the terminal can show; a file or a pipe gets UTF-8 on every system. */
  default Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** Whether there is anybody to ask. */
  boolean isThere();

  /** What is typed in answer; nothing if the input ends. */
  Optional<String> ask(String question);

  /** What is typed in answer, without showing it; nothing if the input ends. */
  Optional<char[]> askSecretly(String question);

  /** Asks a question to which everything but yes means no. */
  default boolean agrees(String question) {
    return ask(question + " [y/N] ")
        .map(String::strip)
        .filter(answer -> answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes"))
        .isPresent();
  }
}
