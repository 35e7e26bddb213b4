package io.aludel.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.util.Optional;

/** The console of the process. */
record SystemTerminal(Console console) implements Terminal {

  /** The console, where input and output are one; otherwise nobody. */
  @SuppressWarnings("SystemConsoleNull") // Asked for null and, where it is never null, otherwise.
  static Terminal find() {
    Console console = System.console();
    return console != null && isTerminal(console) ? new SystemTerminal(console) : Terminal.NOBODY;
  }

  /**
   * From Java 22 on there is a console without a terminal too, and a method to tell; before, there
   * was none.
   */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  @Override
  public Charset charset() {
    return console.charset();
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public Optional<String> ask(String question) {
    return Optional.ofNullable(console.readLine("%s", question));
  }

  @Override
  public Optional<char[]> askSecretly(String question) {
    return Optional.ofNullable(console.readPassword("%s", question));
  }
}
