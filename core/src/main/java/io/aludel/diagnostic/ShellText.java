package io.aludel.diagnostic;

/** Writes words so that a shell reads them as one. */
public final class ShellText {

  private ShellText() {}

  /** The same word where the shell changes nothing in it; else in single quotes. */
  public static String quote(String text) {
    return text.matches("[\\w@%+=:,./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** Some words in double quotes, as people write them, unless the shell reads those otherwise. */
  public static String phrase(String text) {
    return text.matches("[^\"`$!\\\\]*") ? '"' + text + '"' : quote(text);
  }
}
