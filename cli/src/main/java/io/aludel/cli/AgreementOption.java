package io.aludel.cli;

import io.aludel.history.DraftFile;
import picocli.CommandLine.Option;

/** What one {@code --agree} says, with its {@code --reason}. */
final class AgreementOption {

  @Option(
      names = "--agree",
      required = true,
      paramLabel = "RULE:OBJECT",
      description = "What is agreed to, as the compiler named it: DROP_TABLE:users.")
  private String question;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why; stored in the revision.")
  private String reason;

  /** The draft after what is agreed to is answered. */
  DraftFile answer(DraftFile draft) {
    RevisionWords.require(
        "--reason", reason, "Say in a few words why it is right; the revision keeps it.");
    return Questions.answer(draft, question, reason);
  }
}
