package io.aludel.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that only knows the others. */
@Command(
    name = "aludel",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    description = "Reversible database migrations, derived from JPA entities at compile time.",
    footer = {
      "",
      "Exit codes: 0 done; 1 a finding (entities and history differ, a plan is",
      "refused); 2 wrong usage or bad input; 3 the database failed or cannot be",
      "reached.",
      "All about a command: aludel COMMAND --help"
    })
final class AludelCommand implements Runnable {

  private static final String TRACE = "--stacktrace";

  @Option(
      names = TRACE,
      scope = ScopeType.INHERIT,
      description = "With an error, print where it comes from.")
  private boolean stacktrace;

  @Spec private CommandSpec spec;

  static CommandLine commandLine(Session session) {
    CommandLine aludel = new CommandLine(new AludelCommand());
    List.of(
            new InitCommand(session),
            new RecordCommand(session),
            new UnrecordCommand(session),
            new UpgradeCommand(session),
            new DowngradeCommand(session),
            new StampCommand(session),
            new CurrentCommand(session),
            new HistoryCommand(session),
            new HeadsCommand(session),
            new BranchesCommand(session),
            new MergeCommand(session),
            new RebaseCommand(session),
            new ShowCommand(session),
            new CheckCommand(session),
            new RehearseCommand(session),
            new SqlCommand(session))
        .forEach(aludel::addSubcommand);
    aludel.getSubcommands().values().forEach(each -> each.getCommandSpec().addOption(help()));
    aludel.addSubcommand(new HelpCommand());
    return aludel;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help message and exit.")
        .build();
  }

  static boolean isTraceWanted(CommandLine command) {
    return ((AludelCommand) command.getCommandSpec().root().userObject()).stacktrace;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Which command? " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
