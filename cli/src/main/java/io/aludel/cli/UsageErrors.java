package io.aludel.cli;

import io.aludel.diagnostic.Code;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with what was typed, and what was perhaps meant. */
final class UsageErrors implements IParameterExceptionHandler {

  private static final Pattern PASSWORD_OPTION =
      Pattern.compile("(?i)--?(p|pw|pwd|pass|passwd|password)([=:].*)?");

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    if (List.of(arguments).stream().anyMatch(each -> PASSWORD_OPTION.matcher(each).matches())) {
      say(err, "A password is never an argument: others could read it. " + PasswordSource.WAYS);
    } else {
      say(err, Secrets.mask(problem.getMessage().replaceFirst("^Error: ", "")));
      UnmatchedArgumentException.printSuggestions(problem, err);
    }
    err.println("All about it: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  private static void say(PrintWriter err, String text) {
    err.println(Code.OPTION_INVALID + ": " + text);
  }
}
