package io.aludel.cli;

/** Writes words so that a shell reads them as one. */
final class ShellText {

  private ShellText() {}

  static String quote(String text) {
    return text.matches("[\\w@%+=:,./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
