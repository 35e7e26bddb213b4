package io.aludel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The way in for a program that has the commands inside it, such as a build tool's plugin. Safe for
 * use by several threads if each has writers of its own.
 *
 * @param directory the working directory; absolute
 * @param environment the environment's variables
 * @param libraries folders and jars that the project's own migrations may need beside its classes;
 *     asked for only where a class is missed
 * @param mayAsk whether somebody sits at the process's console, if it has one
 * @param out what was asked for
 * @param err what is wrong
 */
public record CommandLineRun(
    Path directory,
    Map<String, String> environment,
    Supplier<List<Path>> libraries,
    boolean mayAsk,
    PrintWriter out,
    PrintWriter err) {

  public CommandLineRun {
    environment = Map.copyOf(environment);
  }

  /** All commands with their options, to be read. */
  public static CommandSpec commands() {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    Session nobody = new Session(Path.of(""), Map.of(), Terminal.NOBODY, nowhere, nowhere);
    return AludelCommand.commandLine(nobody).getCommandSpec();
  }

  /**
   * Runs one command. Never throws.
   *
   * @return 0: done; 1: a finding; 2: wrong usage or bad input; 3: the database failed
   */
  public int run(List<String> arguments) {
    loadDrivers();
    Terminal terminal = mayAsk ? SystemTerminal.find() : Terminal.NOBODY;
    Session session = new Session(directory, environment, terminal, out, err, libraries);
    int exitCode = Main.run(session, arguments.toArray(String[]::new));
    out.flush();
    err.flush();
    return exitCode;
  }

  /** JDBC looks for drivers once a process: then, another program's part may have been first. */
  private static void loadDrivers() {
    ServiceLoader.load(Driver.class, CommandLineRun.class.getClassLoader()).forEach(driver -> {});
  }
}
