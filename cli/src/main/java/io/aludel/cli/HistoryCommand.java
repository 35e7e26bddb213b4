package io.aludel.cli;

import io.aludel.history.History;
import io.aludel.revision.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the recorded revisions. */
@Command(name = "history", description = "List the recorded revisions, the latest first.")
final class HistoryCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;

  private final Session session;

  HistoryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    if (history.revisions().isEmpty()) {
      session
          .out()
          .println(
              "No revision is recorded yet in "
                  + session.show(project.folder())
                  + ". Compile, then: aludel record"
                  + project.optionsText());
      return ExitCode.DONE;
    }
    List<Revision> latestFirst = new ArrayList<>(history.revisions());
    Collections.reverse(latestFirst);
    latestFirst.forEach(revision -> session.out().println(line(history, revision)));
    return ExitCode.DONE;
  }

  private static String line(History history, Revision revision) {
    String after = String.join(", ", revision.parents());
    return revision.id()
        + "  "
        + revision.recorded().map(date -> date + "  ").orElse("")
        + revision.description()
        + (after.isEmpty() ? "" : "  (after " + after + ")")
        + (history.graph().heads().contains(revision.id()) ? "  (head)" : "");
  }
}
