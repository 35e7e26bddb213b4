package io.aludel.cli;

import static java.util.stream.Collectors.joining;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.ImpossibleChange;
import io.aludel.history.History;
import io.aludel.history.HistoryException;
import io.aludel.history.Problem;
import io.aludel.rehearsal.RehearsalException;
import io.aludel.revision.TargetException;
import io.aludel.runtime.MigrationException;
import io.aludel.schema.SchemaException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what ended a command into a message and an exit code. */
final class CommandErrors implements IExecutionExceptionHandler {

  private static final String TRACE = "--stacktrace";

  private final Session session;

  CommandErrors(Session session) {
    this.session = session;
  }

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine command, ParseResult arguments) {
    return tell(command, message(problem), problem, exitCode(problem));
  }

  /** What ended a command, and was not made to be thrown by one. */
  int handleError(Error problem, CommandLine command) {
    String message = problem instanceof LinkageError stale ? unloadable(stale) : failure(problem);
    return tell(command, message, problem, ExitCode.BAD_INPUT);
  }

  private static int tell(CommandLine command, String message, Throwable problem, int exitCode) {
    command.getErr().println(Secrets.mask(message));
    if (AludelCommand.isTraceWanted(command)) {
      // A driver's message may repeat the URL, and with it a password.
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      command.getErr().print(Secrets.mask(trace.toString()));
    }
    return exitCode;
  }

  private static int exitCode(Exception problem) {
    if (problem instanceof Failure failure) {
      return failure.exitCode();
    }
    if (problem instanceof MigrationException migration) {
      return switch (migration.kind()) {
        case REFUSED -> ExitCode.FINDING;
        case BAD_INPUT -> ExitCode.BAD_INPUT;
        case DATABASE -> ExitCode.DATABASE;
      };
    }
    if (problem instanceof RehearsalException rehearsal) {
      return rehearsal.isOfDatabase() ? ExitCode.DATABASE : ExitCode.BAD_INPUT;
    }
    return ExitCode.BAD_INPUT;
  }

  private String message(Exception problem) {
    if (problem instanceof HistoryException history) {
      return history.problems().stream().map(CommandErrors::text).collect(joining("\n"));
    }
    if (problem instanceof TargetException) {
      return Code.TARGET_INVALID + ": " + problem.getMessage();
    }
    if (problem instanceof ImpossibleChange impossible) {
      return Code.HISTORY_INCOHERENT
          + ": "
          + impossible.dialect()
          + " cannot carry out what the history does to "
          + impossible.subject()
          + ": "
          + problem.getMessage()
          + ". Take "
          + impossible.dialect()
          + " out of `dialects` in aludel.properties, or name another before it.";
    }
    if (problem instanceof SchemaException) {
      return Code.HISTORY_INCOHERENT
          + ": "
          + problem.getMessage()
          + ". Build the project anew; if the message stays, the history was edited by hand.";
    }
    if (problem instanceof UncheckedIOException file) {
      return FileFailure.text(session, file.getCause());
    }
    if (problem instanceof IOException file) {
      return FileFailure.text(session, file);
    }
    if (problem instanceof Failure
        || problem instanceof MigrationException
        || problem instanceof RehearsalException) {
      return problem.getMessage();
    }
    return failure(problem);
  }

  /** Migrations of a build that is not all there, or not all of one piece. */
  private String unloadable(LinkageError stale) {
    return Code.BUILD_OUTDATED
        + ": A migration of the build cannot be loaded ("
        + stale.getMessage()
        + "). Build the project anew, from nothing:\n  "
        + Project.of(session, null, History.DEFAULT_UNIT).compileCommand();
  }

  private static String failure(Throwable problem) {
    return Code.ALUDEL_FAILED
        + ": Aludel itself failed, which it never should: "
        + problem
        + "\nFor a report of the bug, run the same command with "
        + TRACE
        + ".";
  }

  private static String text(Problem problem) {
    return problem.code() + ": " + problem;
  }
}
