package io.aludel.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what a revision is called, and why it is there. */
final class MessageOptions {

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What it does, in a few words; else told from what changes.")
  private String message;

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "The context, for whoever reads it later.")
  private String why;

  /** What it does. */
  Optional<String> message() {
    return said("--message", message);
  }

  /** The context. */
  Optional<String> why() {
    return said("--why", why);
  }

  private static Optional<String> said(String option, String text) {
    RevisionWords.require(option, text, "Say it in a few words, or leave it out.");
    return Optional.ofNullable(text);
  }
}
