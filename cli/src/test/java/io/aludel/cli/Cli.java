package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs commands in this process, in a folder of the test's choice. */
public final class Cli {

  private final Path directory;
  private final Map<String, String> environment = new TreeMap<>();
  private Terminal terminal = Terminal.NOBODY;

  private Cli(Path directory) {
    this.directory = directory;
  }

  /** What came of a command. */
  public record Result(int exitCode, String out, String err) {

    /** Asserts that it ended with an exit code, and said all this of what is wrong. */
    Result fails(int expected, String... parts) {
      assertThat(err).contains(parts).doesNotContain("\tat ", "Aludel itself failed");
      assertThat(exitCode).as(err).isEqualTo(expected);
      return this;
    }
  }

  public static Cli in(Path directory) {
    return new Cli(directory.toAbsolutePath());
  }

  public Cli with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Somebody who types these answers, one after the other. */
  Cli answering(String... answers) {
    terminal = new Typist(new ArrayDeque<>(List.of(answers)));
    return this;
  }

  /** Somebody who does something else while being asked. */
  Cli asking(Terminal somebody) {
    terminal = somebody;
    return this;
  }

  public Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Session session =
        new Session(directory, environment, terminal, new PrintWriter(out), new PrintWriter(err));
    int exitCode = Main.run(session, arguments);
    session.out().flush();
    session.err().flush();
    return new Result(exitCode, out.toString(), err.toString());
  }

  private record Typist(Deque<String> answers) implements Terminal {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Optional<String> ask(String question) {
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<char[]> askSecretly(String question) {
      return ask(question).map(String::toCharArray);
    }
  }
}
