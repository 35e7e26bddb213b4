package io.aludel.cli;

import io.aludel.history.History;
import io.aludel.history.json.Json.JsonArray;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the revisions that nothing follows. */
@Command(
    name = "heads",
    description = "Show the revisions that nothing follows: one, unless branches have met.")
final class HeadsCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  private final Session session;

  HeadsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    List<String> heads = history.graph().heads();
    format.print(
        session,
        () ->
            JsonArray.of(
                heads.stream().map(id -> RevisionLine.document(history, id).build()).toList()),
        () -> print(project, history, heads));
    return ExitCode.DONE;
  }

  private void print(Project project, History history, List<String> heads) {
    heads.forEach(id -> session.out().println(RevisionLine.of(history, id)));
    if (heads.isEmpty()) {
      session.out().println("base  (no revision is recorded yet)");
    } else if (heads.size() > 1) {
      session
          .out()
          .println(
              "Multiple heads are present. What they change goes together; join them:\n  aludel merge"
                  + project.optionsText());
    }
  }
}
