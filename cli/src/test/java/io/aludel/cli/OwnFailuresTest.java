package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody has foreseen ends a command as everything else does: with words and a code. */
class OwnFailuresTest {

  @TempDir Path folder;

  @BeforeEach
  void build() {
    TestProject.in(folder).recorded(2).built(ShopSequence.Two.class);
  }

  /** Fails where a command asks for a password. */
  private record Failing(Supplier<Error> error) implements Terminal {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Optional<String> ask(String question) {
      return Optional.empty();
    }

    @Override
    public Optional<char[]> askSecretly(String question) {
      throw error.get();
    }
  }

  private Cli.Result run(Supplier<Error> error, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Session session =
        new Session(
            folder, Map.of(), new Failing(error), new PrintWriter(out), new PrintWriter(err));
    Stream<String> current = Stream.of("current", "--url", "jdbc:h2:./shop", "--user", "shop");
    int exitCode =
        Main.run(session, Stream.concat(current, Stream.of(more)).toArray(String[]::new));
    session.out().flush();
    session.err().flush();
    return new Cli.Result(exitCode, out.toString(), err.toString());
  }

  static Stream<Supplier<Error>> errors() {
    return Stream.of(
        () -> new StackOverflowError("boom"),
        () -> new OutOfMemoryError("boom"),
        () -> new AssertionError("boom"),
        () -> {
          throw new IllegalStateException("boom");
        });
  }

  @ParameterizedTest
  @MethodSource("errors")
  void areNoFindings(Supplier<Error> error) {
    Cli.Result result = run(error);

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("ALU314: Aludel itself failed, which it never should: java.lang.")
        .endsWith(": boom\nFor a report of the bug, run the same command with --stacktrace.\n");
    Cli.Result traced = run(error, "--stacktrace");
    assertThat(traced.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(traced.err())
        .startsWith(result.err())
        .contains("\tat io.aludel.cli.PasswordSource.fromTerminal(");
  }
}
