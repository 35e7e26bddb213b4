package io.aludel.cli;

import io.aludel.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a password comes from: a file, the environment, or whoever sits at the terminal. */
final class PasswordSource {

  static final String WAYS =
      "Set ALUDEL_PASSWORD in the environment, name a file with --password-file, or let the"
          + " command ask at the terminal.";

  private PasswordSource() {}

  /** The first line of a file. */
  static String fromFile(Session session, Path written) {
    try {
      List<String> lines = Files.readAllLines(session.resolve(written));
      return lines.isEmpty() ? "" : lines.get(0);
    } catch (IOException unreadable) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--password-file "
              + written
              + " cannot be read. Its first line is the password. Or: "
              + WAYS);
    }
  }

  /** What is typed without being shown. */
  static Optional<String> fromTerminal(Session session, String user) {
    return session.terminal().askSecretly("Password of " + user + ": ").map(String::new);
  }
}
