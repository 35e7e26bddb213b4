package io.aludel.cli;

import io.aludel.runtime.Approval;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a database is at a revision already. */
@Command(
    name = "stamp",
    description =
        "Write down that a database is at a revision, without running any change: compare its"
            + " tables, show the plan, ask.")
final class StampCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "TARGET",
      description =
          "Where it is: head, a revision's id or the beginning of one; base to forget all.")
  private String target;

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;
  @Mixin private WordOptions word;
  @Mixin private WaitOption patience;
  @Mixin private FormatOption format;

  @Option(
      names = "--accept-differences",
      description = "Stamp even though the tables are not those of the revision.")
  private boolean acceptDifferences;

  @Option(names = "--with-draft", description = "Stamp the draft too, which is not recorded yet.")
  private boolean withDraft;

  private final Session session;

  StampCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    Approval agreed = Approval.none();
    agreed = acceptDifferences ? agreed.acceptDifferences() : agreed;
    agreed = withDraft ? agreed.withDraft() : agreed;
    return new MigrationRun("Stamp", false, project, database, word, patience, format)
        .run(command(project), migrator -> migrator.planStamp(target), agreed);
  }

  private String command(Project project) {
    return "aludel stamp "
        + target
        + project.optionsText()
        + (acceptDifferences ? " --accept-differences" : "")
        + (withDraft ? " --with-draft" : "");
  }
}
