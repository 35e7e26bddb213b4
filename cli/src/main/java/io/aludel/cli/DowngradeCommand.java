package io.aludel.cli;

import static io.aludel.diagnostic.ShellText.quote;
import static java.util.stream.Collectors.joining;

import io.aludel.runtime.Approval;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes revisions back from a database. */
@Command(
    name = "downgrade",
    description = "Take revisions back from a database: show the plan, ask, carry it out.")
final class DowngradeCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "TARGET",
      description = "Where to: base, a revision's id or the beginning of one, or -N.")
  private String target;

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;
  @Mixin private WordOptions word;
  @Mixin private WaitOption patience;
  @Mixin private FormatOption format;

  @Option(
      names = "--allow-loss",
      paramLabel = "TABLE[.COLUMN]",
      description = "Agree that this table's or column's data is lost; repeatable.")
  private final List<String> losses = new ArrayList<>();

  private final Session session;

  DowngradeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    return new MigrationRun("Downgrade", false, project, database, word, patience, format)
        .run(
            command(project),
            migrator -> migrator.planDowngrade(target),
            Approval.none().allowLosses(losses));
  }

  private String command(Project project) {
    String agreed = losses.stream().map(loss -> " --allow-loss " + quote(loss)).collect(joining());
    return "aludel downgrade " + target + project.optionsText() + agreed;
  }
}
