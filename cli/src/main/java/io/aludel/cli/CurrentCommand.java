package io.aludel.cli;

import io.aludel.runtime.Migrator;
import io.aludel.runtime.Status;
import io.aludel.runtime.Status.Applied;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is applied to a database. */
@Command(name = "current", description = "Show what is applied to a database, and what is not.")
final class CurrentCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  private final Session session;

  CurrentCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    DriverDataSource source = database.require(project, "aludel current" + project.optionsText());
    Status status =
        Migrator.of(source.existing(), BuildOutput.require(project).requireSequence()).current();
    format.print(
        session,
        new StatusJson(status, source.shownUrl())::json,
        () -> print(status, source.shownUrl()));
    return ExitCode.DONE;
  }

  private void print(Status status, String url) {
    PrintWriter out = session.out();
    out.println(
        "Unit "
            + status.unit()
            + " on "
            + url
            + " is at "
            + (status.heads().isEmpty() ? "base" : String.join(", ", status.heads()))
            + ".");
    status.revisions().forEach(applied -> out.println("  " + line(applied)));
    status.halfway().ifPresent(half -> out.println("  " + StatusText.halfway(half)));
    if (!status.pending().isEmpty()) {
      out.println("Not applied: " + String.join(", ", status.pending()));
    }
  }

  private static String line(Applied applied) {
    return applied.id()
        + "  "
        + applied.appliedAt().truncatedTo(ChronoUnit.SECONDS)
        + "  "
        + applied.description()
        + StatusText.remark(applied.relation());
  }
}
