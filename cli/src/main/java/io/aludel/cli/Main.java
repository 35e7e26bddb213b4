package io.aludel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** The entrance of the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    Terminal terminal = SystemTerminal.find();
    Session session =
        new Session(
            Path.of("").toAbsolutePath(),
            System.getenv(),
            terminal,
            writer(FileDescriptor.out, terminal),
            writer(FileDescriptor.err, terminal));
    int exitCode = run(session, arguments);
    session.out().flush();
    session.err().flush();
    System.exit(exitCode);
  }

  private static PrintWriter writer(FileDescriptor descriptor, Terminal terminal) {
    return new PrintWriter(new FileOutputStream(descriptor), true, terminal.charset());
  }

  /** Runs one command. Never throws. */
  static int run(Session session, String... arguments) {
    CommandLine commandLine = AludelCommand.commandLine(session);
    commandLine.setOut(session.out());
    commandLine.setErr(session.err());
    commandLine.setParameterExceptionHandler(new UsageErrors());
    CommandErrors errors = new CommandErrors(session);
    commandLine.setExecutionExceptionHandler(errors);
    commandLine.setUsageHelpAutoWidth(session.terminal().isThere());
    try {
      return commandLine.execute(Arguments.withStepsLast(arguments));
    } catch (Error problem) {
      return errors.handleError(problem, commandLine);
    }
  }
}
