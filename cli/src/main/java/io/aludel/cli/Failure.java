package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.history.HistoryException;
import io.aludel.history.Problem;
import java.util.stream.Collectors;

/** Ends a command: what is wrong, and the command to type. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Failure(int exitCode, String text) {
    super(text);
    this.exitCode = exitCode;
  }

  static Failure badInput(Code code, String text) {
    return new Failure(ExitCode.BAD_INPUT, code + ": " + text);
  }

  /** What is wrong with a history, file by file. */
  static Failure badInput(String folder, HistoryException invalid) {
    return new Failure(
        ExitCode.BAD_INPUT,
        invalid.problems().stream()
            .map(problem -> text(folder, problem))
            .collect(Collectors.joining("\n")));
  }

  private static String text(String folder, Problem problem) {
    String place = problem.file().isEmpty() ? folder : folder + "/" + problem.where();
    return problem.code() + ": " + place + ": " + problem.message();
  }

  static Failure finding(Code code, String text) {
    return new Failure(ExitCode.FINDING, code + ": " + text);
  }

  int exitCode() {
    return exitCode;
  }
}
