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

/** Applies revisions to a database. */
@Command(
    name = "upgrade",
    description = "Apply revisions to a database: show the plan, ask, carry it out.")
final class UpgradeCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TARGET",
      defaultValue = "head",
      description = "head, a revision's id or the beginning of one, +N; else ${DEFAULT-VALUE}.")
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

  @Option(names = "--with-draft", description = "Apply the draft too, which is not recorded yet.")
  private boolean withDraft;

  private final Session session;

  UpgradeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    Approval agreed = Approval.none().allowLosses(losses);
    return new MigrationRun("Upgrade", true, project, database, word, patience, format)
        .run(
            command(project),
            migrator -> migrator.planUpgrade(target),
            withDraft ? agreed.withDraft() : agreed);
  }

  private String command(Project project) {
    String agreed = losses.stream().map(loss -> " --allow-loss " + quote(loss)).collect(joining());
    return "aludel upgrade "
        + target
        + project.optionsText()
        + agreed
        + (withDraft ? " --with-draft" : "");
  }
}
