package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.cli.Cli;
import java.util.List;

/**
 * How a command of the command line ended.
 *
 * @param arguments what was typed
 * @param run what came of it
 */
record CommandResult(List<String> arguments, Cli.Result run) {

  /** Asserts that it did what it was asked to. */
  CommandResult isDone() {
    assertThat(run.exitCode()).as(toString()).isZero();
    return this;
  }

  /**
   * Asserts that it ended with an exit code, and said all this to a person.
   *
   * @param parts what the message has to contain
   */
  CommandResult fails(int exitCode, String... parts) {
    assertThat(run.exitCode()).as(toString()).isEqualTo(exitCode);
    assertThat(text()).contains(parts);
    Compilation.assertNoTrace(text());
    return this;
  }

  /** Everything that it said. */
  String text() {
    return run.out() + run.err();
  }

  String out() {
    return run.out();
  }

  @Override
  public String toString() {
    return "aludel " + String.join(" ", arguments) + "\n" + text();
  }
}
