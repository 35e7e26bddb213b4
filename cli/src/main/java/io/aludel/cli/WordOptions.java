package io.aludel.cli;

import io.aludel.diagnostic.Code;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options by which somebody gives their word for a plan beforehand. */
final class WordOptions {

  @Option(names = "--yes", description = "Do not ask; carry out whatever the plan is.")
  private boolean yes;

  @Option(
      names = "--approve",
      paramLabel = "HASH",
      description =
          "Carry out the plan with this hash, its losses included, and no other one; do not ask.")
  private String approve;

  boolean isYes() {
    return yes;
  }

  /** The hash of the one plan that may be carried out. */
  Optional<String> approved() {
    return Optional.ofNullable(approve)
        .map(hash -> hash.strip().toLowerCase(Locale.ROOT))
        .map(WordOptions::requireHash);
  }

  private static String requireHash(String hash) {
    if (!hash.matches("[0-9a-f]{16}")) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--approve takes the hash of a plan, 16 hex digits, as the plan ends with them: not '"
              + hash
              + "'. Without --yes and --approve, the command shows the plan and changes nothing.");
    }
    return hash;
  }
}
